using Dashboard.Measures.Calendar;
using Dashboard.Web.Ui.Links;
using Dashboard.Web.Ui.Measures;
using Dashboard.Web.Ui.Text;

namespace Dashboard.Web.Features.Leadership;

/// <summary>The practice calendar, as read for one reader.</summary>
public sealed record LeadershipView
{
    public required PagePlace Place { get; init; }

    public string UnitId => Place.UnitId;

    public string UnitName => Place.UnitName;

    public Month Month => Place.Month;

    /// <summary>The twelve months, the earliest first.</summary>
    public required IReadOnlyList<Month> Months { get; init; }

    public required IReadOnlyList<SentencePart> Finding { get; init; }

    public required IReadOnlyList<LeadershipKind> Kinds { get; init; }

    /// <summary>The events of these months, and those to come after the latest, the newest first.</summary>
    public required IReadOnlyList<LeadershipEvent> Events { get; init; }

    public required IReadOnlyList<Note> Notes { get; init; }

    public required DateOnly? AsAt { get; init; }

    /// <summary>Address of the records behind a figure; null where the reader may not open them.</summary>
    public string? Cases(string measureId, Month month, int months) => Place.OpensCases ? CaseUrls.For(measureId, month, UnitId, months: months) : null;
}
