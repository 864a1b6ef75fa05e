using Dashboard.Data.Queries;
using Dashboard.Measures.Calendar;
using Dashboard.Web.Ui.Links;

namespace Dashboard.Web.Ui.Filters;

/// <summary>What a page of one unit and month shows, as its address says it.</summary>
/// <param name="Page">Path of the page.</param>
/// <param name="Unit">Unit; null is the reader's own.</param>
/// <param name="Month">Month; null is the latest.</param>
/// <param name="All">Whether every row is listed, and not the first ones only.</param>
/// <param name="Period">Months looked at together; null is what the page looks at anyway, and for pages without a choice.</param>
/// <param name="Part">One part of what the page is about, its parameter and its code; null for all of it.</param>
public sealed record UnitMonthFilter(string Page, string? Unit = null, Month? Month = null, bool All = false, Period? Period = null, (string Name, string Code)? Part = null)
{
    /// <summary>What is added to the path of a page for its figures as a file.</summary>
    public const string Export = "/export";

    /// <summary>Reads the parameters; what means nothing is dropped.</summary>
    public static UnitMonthFilter FromQuery(string page, string? unit, string? month, string? all) => new(
        page,
        string.IsNullOrEmpty(unit) ? null : unit,
        Dashboard.Measures.Calendar.Month.TryParse(month, out var known) ? known : null,
        all == "1");

    public string ToUrl() => Address(Page, ("all", All ? "1" : null));

    /// <summary>Address of the page's figures as a file.</summary>
    public string ExportUrl(string format) => Address(Page + Export, ("format", format));

    /// <summary>What was chosen, each with the address without it.</summary>
    public IReadOnlyList<FilterChip> Chips(StoreStatus status) =>
        PlaceChips.Of(status, Unit, (this with { Unit = null }).ToUrl(), Month, (this with { Month = null }).ToUrl());

    private string Address(string path, params ReadOnlySpan<(string, string?)> more) => LinkText.With(
        path,
        [("unit", Unit), ("month", Month?.ToString()), ("period", Period?.Id), (Part?.Name ?? "part", Part?.Code), .. more]);
}
