using Dashboard.Data.Queries;
using Dashboard.Measures.Calendar;
using Dashboard.Web.Ui.Filters;

namespace Dashboard.Web.Ui.Measures;

/// <summary>The months that can be chosen.</summary>
public static class MonthChoice
{
    /// <summary>The asked-for month where it has been counted, else the latest.</summary>
    public static Month Settle(StoreStatus status, Month? asked) =>
        asked is { } month && status.Months.Contains(month) ? month : status.Months[^1];

    /// <summary>Every counted month, the newest first; those not issued yet are live.</summary>
    public static IReadOnlyList<MonthOption> Options(StoreStatus status) =>
        [.. status.Months.Reverse().Select(month => new MonthOption(month.ToString(), !status.Publications.ContainsKey(month)))];
}
