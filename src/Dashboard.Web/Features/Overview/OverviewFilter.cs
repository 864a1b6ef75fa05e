using Dashboard.Measures.Calendar;
using Dashboard.Web.Ui.Links;
using Dashboard.Web.Ui.Measures;

namespace Dashboard.Web.Features.Overview;

/// <summary>What the overview shows, as its address says it.</summary>
/// <param name="Unit">Unit; null is the reader's own.</param>
/// <param name="Month">Month; null is the latest.</param>
/// <param name="Status">Kind of plan; null is all.</param>
/// <param name="All">Whether every team is listed, and not the first ones only.</param>
public sealed record OverviewFilter(string? Unit = null, Month? Month = null, string? Status = null, bool All = false)
{
    public const string Page = "/";

    /// <summary>Reads the parameters; what means nothing is dropped.</summary>
    public static OverviewFilter FromQuery(string? unit, string? month, string? status, string? all) => new(
        string.IsNullOrEmpty(unit) ? null : unit,
        Measures.Calendar.Month.TryParse(month, out var known) ? known : null,
        StatusChoice.Settle(status),
        all == "1");

    public string ToUrl() => LinkText.With(Page, ("unit", Unit), ("month", Month?.ToString()), ("status", Status), ("all", All ? "1" : null));
}
