using Dashboard.Data.Queries;
using Dashboard.Measures.Calendar;
using Dashboard.Web.Ui.Filters;

namespace Dashboard.Web.Features.Audits;

/// <summary>Months that the pages look at together: audits of one month are too few to say much.</summary>
public static class AuditPeriods
{
    /// <summary>Name of the parameter.</summary>
    public const string Parameter = "period";

    /// <summary>What stands when nothing is chosen.</summary>
    public static Period Usual { get; } = Period.TwelveMonths;

    /// <summary>What may be chosen.</summary>
    public static IReadOnlyList<FilterOption> Options { get; } = [.. Period.All.Where(period => period != Period.OneMonth).Select(period => new FilterOption(period.Id, period.Title))];

    /// <summary>The period of a parameter; null for the usual one and for what means nothing.</summary>
    public static Period? FromQuery(string? id) => Period.All.FirstOrDefault(period => period.Id == id && period != Usual && period != Period.OneMonth);

    /// <summary>Months up to a month: fewer where the store begins later.</summary>
    public static int Months(StoreStatus status, Period? chosen, Month month) => Math.Min((chosen ?? Usual).MonthsTo(month), month - status.Months[0] + 1);
}
