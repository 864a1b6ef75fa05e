using Dashboard.Measures.Codes;
using Dashboard.Measures.Engine;
using Dashboard.Web.Ui.Charts;
using Dashboard.Web.Ui.Links;
using Dashboard.Web.Ui.Measures;
using Dashboard.Web.Ui.Text;

namespace Dashboard.Web.Features.Audits;

/// <summary>The page of audits, as read for one reader.</summary>
public sealed record AuditsView
{
    public required PagePlace Place { get; init; }

    /// <summary>Months that the page adds up.</summary>
    public required int Months { get; init; }

    public IReadOnlyList<SentencePart> Finding { get; init; } = [];

    /// <summary>Figures of the month.</summary>
    public IReadOnlyList<HeadTile> Head { get; init; } = [];

    /// <summary>Audits by kind and by instrument; none for readers outside the service.</summary>
    public IReadOnlyList<AuditGroup> Groups { get; init; } = [];

    /// <summary>Team managers by name; none for those who may not see workers.</summary>
    public IReadOnlyList<AuditManager> Managers { get; init; } = [];

    /// <summary>Others who audit, those with the most first; none for those who may not see workers.</summary>
    public IReadOnlyList<AuditorRow> Auditors { get; init; } = [];

    /// <summary>Teams of the unit, or services where the reader sees no teams.</summary>
    public IReadOnlyList<AuditTeam> Teams { get; init; } = [];

    /// <summary>Grades by month; null for readers outside the service.</summary>
    public ChartSpec? Grades { get; init; }

    public IReadOnlyList<(MeasureTrend Trend, ChartSpec Chart)> History { get; init; } = [];

    /// <summary>What becomes of audits, over the period.</summary>
    public IReadOnlyList<PeriodRow> After { get; init; } = [];

    /// <summary>Open actions by days past due; null for readers outside the service.</summary>
    public SplitTable? Overdue { get; init; }

    /// <summary>What audits ask for, the most frequent first; none for readers outside the service.</summary>
    public IReadOnlyList<ThemeRow> Themes { get; init; } = [];

    public Moderation Moderation { get; init; } = new([], [], null, 1);

    /// <summary>Which grade a scale stands for.</summary>
    public required GradeBands Bands { get; init; }

    public IReadOnlyList<Note> Notes { get; init; } = [];

    public required DateOnly? AsAt { get; init; }

    /// <summary>The row of what becomes of inadequate audits.</summary>
    public PeriodRow? Answered => After.FirstOrDefault(row => row.Definition.Id == AuditIds.Answered);

    /// <summary>Address of records over the period; null where the reader may not open them.</summary>
    public string? Cases(string measureId, CategoryPair? split = null, string? band = null, bool? counted = null, int? months = null) =>
        Place.OpensCases ? CaseUrls.For(measureId, Place.Month, Place.UnitId, band: band, split: split, counted: counted, months: months ?? Months) : null;
}
