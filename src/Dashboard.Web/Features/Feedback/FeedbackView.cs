using Dashboard.Measures.Calendar;
using Dashboard.Measures.Engine;
using Dashboard.Web.Ui.Charts;
using Dashboard.Web.Ui.Filters;
using Dashboard.Web.Ui.Links;
using Dashboard.Web.Ui.Measures;
using Dashboard.Web.Ui.Text;

namespace Dashboard.Web.Features.Feedback;

/// <summary>The page of what families and children say, as read for one reader.</summary>
public sealed record FeedbackView
{
    public required PagePlace Place { get; init; }

    /// <summary>Months that are looked at together.</summary>
    public required int Months { get; init; }

    public UnitMonthFilter Filter => Place.Filter;

    public string UnitId => Place.UnitId;

    public string UnitName => Place.UnitName;

    public Month Month => Place.Month;

    public required IReadOnlyList<SentencePart> Finding { get; init; }

    public required IReadOnlyList<FeedbackFigure> Head { get; init; }

    /// <summary>Who answered and where they were asked; none for readers outside the service.</summary>
    public required IReadOnlyList<FeedbackSplit> Respondents { get; init; }

    /// <summary>The nine statements; none for readers outside the service.</summary>
    public required IReadOnlyList<StatementRow> Statements { get; init; }

    /// <summary>Occasions on which parents and carers were asked.</summary>
    public required IReadOnlyList<VoiceRow> Sources { get; init; }

    /// <summary>Teams below the unit, else services.</summary>
    public required IReadOnlyList<VoiceRow> Units { get; init; }

    public required IReadOnlyList<FeedbackFigure> Children { get; init; }

    /// <summary>How what children answer spreads.</summary>
    public required IReadOnlyList<FeedbackSplit> ChildScores { get; init; }

    public required IReadOnlyList<FeedbackFigure> Complaints { get; init; }

    public required IReadOnlyList<FeedbackSplit> ComplaintSplits { get; init; }

    public required IReadOnlyList<(MeasureTrend Trend, ChartSpec Chart)> History { get; init; }

    public required IReadOnlyList<Note> Notes { get; init; }

    public required DateOnly? AsAt { get; init; }

    /// <summary>Address of the records behind a figure of the period; null where the reader may not open them.</summary>
    public string? Cases(string measureId, CategoryPair? split = null, string? band = null, bool? counted = null, string? unitId = null) =>
        Place.OpensCases || unitId is not null ? CaseUrls.For(measureId, Month, unitId ?? UnitId, band: band, split: split, counted: counted, months: Months) : null;
}
