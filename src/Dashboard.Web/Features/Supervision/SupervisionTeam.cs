using Dashboard.Measures.Engine;

namespace Dashboard.Web.Features.Supervision;

/// <summary>A team in the table of teams.</summary>
public sealed record SupervisionTeam
{
    public required string UnitId { get; init; }

    public required string Name { get; init; }

    /// <summary>Figures by measure.</summary>
    public required IReadOnlyDictionary<string, UnitFigure> Figures { get; init; }

    /// <summary>Last session of group supervision; null where there was none, or the reader may not open it.</summary>
    public required DateOnly? LastGroup { get; init; }

    /// <summary>Days by which the next session is past due; 0 where it is not.</summary>
    public required double GroupDaysOver { get; init; }

    /// <summary>Whether the reader may open the records behind it.</summary>
    public required bool OpensCases { get; init; }

    /// <summary>The statement of frequency, ready to copy; null where it is for others to make.</summary>
    public string? Statement { get; init; }

    /// <summary>The figure of a measure.</summary>
    public UnitFigure this[string measureId] => Figures.GetValueOrDefault(measureId, UnitFigure.NotSupplied);
}
