using Dashboard.Measures.Calendar;
using Dashboard.Measures.Engine;
using Dashboard.Web.Ui.Charts;
using Dashboard.Web.Ui.Filters;
using Dashboard.Web.Ui.Links;
using Dashboard.Web.Ui.Measures;
using Dashboard.Web.Ui.Text;

namespace Dashboard.Web.Features.Escalations;

/// <summary>The page of consultations and escalations, as read for one reader.</summary>
public sealed record EscalationsView
{
    public required PagePlace Place { get; init; }

    public UnitMonthFilter Filter => Place.Filter;

    public string UnitId => Place.UnitId;

    public string UnitName => Place.UnitName;

    public Month Month => Place.Month;

    /// <summary>Whether the reader may open the records behind the figures of the unit.</summary>
    public bool OpensCases => Place.OpensCases;

    public required IReadOnlyList<SentencePart> Finding { get; init; }

    /// <summary>Figures of escalations in the month.</summary>
    public required IReadOnlyList<HeadTile> Head { get; init; }

    /// <summary>Figures of consultations in the month.</summary>
    public required IReadOnlyList<HeadTile> Consultations { get; init; }

    /// <summary>The same figures over twelve months.</summary>
    public required IReadOnlyList<YearRow> Year { get; init; }

    /// <summary>Open escalations by who raised them and stage; none for readers outside the service.</summary>
    public required IReadOnlyList<StageRow> Stages { get; init; }

    /// <summary>Splits over twelve months of those resolved; none for readers outside the service.</summary>
    public required IReadOnlyList<EscalationsSplit> Resolved { get; init; }

    /// <summary>Themes of those raised in twelve months and of those open.</summary>
    public required IReadOnlyList<EscalationsSplit> Themes { get; init; }

    public required IReadOnlyList<(MeasureTrend Trend, ChartSpec Chart)> History { get; init; }

    public required IReadOnlyList<StageLimit> Limits { get; init; }

    /// <summary>Title of the standards in force.</summary>
    public required string Standards { get; init; }

    public required IReadOnlyList<Note> Notes { get; init; }

    public required DateOnly? AsAt { get; init; }

    /// <summary>Address of records; null where the reader may not open them.</summary>
    public string? Cases(string measureId, CategoryPair? split = null, string? band = null, bool? counted = null, int months = 1) =>
        OpensCases ? CaseUrls.For(measureId, Month, UnitId, band: band, split: split, counted: counted, months: months) : null;
}
