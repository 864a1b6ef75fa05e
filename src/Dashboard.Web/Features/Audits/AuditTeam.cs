using Dashboard.Measures.Engine;

namespace Dashboard.Web.Features.Audits;

/// <summary>A team or service and its audits.</summary>
/// <param name="UnitId">Unit.</param>
/// <param name="Name">Its name.</param>
/// <param name="Figures">Figures by measure.</param>
/// <param name="OpensCases">Whether the reader may open its children.</param>
public sealed record AuditTeam(string UnitId, string Name, IReadOnlyDictionary<string, UnitFigure> Figures, bool OpensCases)
{
    /// <summary>The figure of a measure.</summary>
    public UnitFigure this[string measureId] => Figures.GetValueOrDefault(measureId, UnitFigure.NotSupplied);
}
