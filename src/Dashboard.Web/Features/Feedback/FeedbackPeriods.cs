using Dashboard.Measures.Calendar;
using Dashboard.Web.Ui.Filters;

namespace Dashboard.Web.Features.Feedback;

/// <summary>Months that the page looks at together: twelve unless others are chosen, since a month holds few answers.</summary>
internal static class FeedbackPeriods
{
    /// <summary>Choices, as in addresses.</summary>
    public static IReadOnlyList<FilterOption> Options { get; } = [.. Period.All.Select(period => new FilterOption(period.Id, period.Title))];

    /// <summary>Reads an address; what means nothing is dropped.</summary>
    public static UnitMonthFilter Filter(string? unit, string? month, string? period) => UnitMonthFilter.FromQuery(FeedbackFeature.Page, unit, month, null) with
    {
        Period = Period.All.FirstOrDefault(known => known.Id == period && known != Period.TwelveMonths),
    };

    /// <summary>The period of a choice.</summary>
    public static Period Of(UnitMonthFilter filter) => filter.Period ?? Period.TwelveMonths;
}
