using Dashboard.Data.Reports;

namespace Dashboard.Web.Features.Reports;

/// <summary>A report with its figures, as read for one reader.</summary>
/// <param name="Report">What was written.</param>
/// <param name="Figures">What it opens with.</param>
/// <param name="Source">Where the figures come from, in words.</param>
/// <param name="OpensCases">Units whose records the reader may open.</param>
/// <param name="Titles">Titles of measures by id.</param>
/// <param name="Keeper">Stands for the person in the browser's storage; says nothing about who it is.</param>
/// <param name="Statement">How often supervision and observation took place, ready to copy; null but for a team.</param>
public sealed record ReportView(
    OpenedReport Report,
    IReadOnlyList<ReportFigureGroup> Figures,
    string Source,
    IReadOnlySet<string> OpensCases,
    Func<string, string> Titles,
    string Keeper,
    string? Statement = null)
{
    /// <summary>Whether it is read to leave the service.</summary>
    public bool ForSharing { get; init; }

    public int Id => Report.Row.Id!.Value;

    /// <summary>Whether teams stand beside the unit's own figures.</summary>
    public bool HasTeams => Report.Units.Count > 1;

    public string UnitName(string unitId) => Report.Units.FirstOrDefault(unit => unit.Id == unitId)?.Name ?? unitId;
}
