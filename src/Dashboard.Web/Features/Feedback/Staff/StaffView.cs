using Dashboard.Measures.Calendar;
using Dashboard.Web.Ui.Charts;
using Dashboard.Web.Ui.Measures;
using Dashboard.Web.Ui.Text;

namespace Dashboard.Web.Features.Feedback.Staff;

/// <summary>The page of what staff say, as read for one reader.</summary>
public sealed record StaffView
{
    public required PagePlace Place { get; init; }

    public string UnitId => Place.UnitId;

    public string UnitName => Place.UnitName;

    public Month Month => Place.Month;

    /// <summary>Last months of the years, the earliest first.</summary>
    public required IReadOnlyList<Month> Years { get; init; }

    public required IReadOnlyList<SentencePart> Finding { get; init; }

    public required IReadOnlyList<StaffSection> Sections { get; init; }

    /// <summary>Teams below the unit, else services.</summary>
    public required IReadOnlyList<StaffUnit> Units { get; init; }

    /// <summary>Both sections over the years.</summary>
    public required ChartSpec Chart { get; init; }

    public required IReadOnlyList<Note> Notes { get; init; }

    public required DateOnly? AsAt { get; init; }
}
