using Dashboard.Measures.Calendar;
using Dashboard.Measures.Codes;
using Dashboard.Web.Ui.Filters;
using Dashboard.Web.Ui.Links;

namespace Dashboard.Web.Features.Exceptions;

/// <summary>What the list shows, as its address says it.</summary>
/// <param name="Unit">Unit; null is the reader's own.</param>
/// <param name="Month">Issued month; null is the latest.</param>
/// <param name="Owner">One of <see cref="ExceptionOwners"/>.</param>
/// <param name="State">One of <see cref="ExceptionStates"/>.</param>
/// <param name="Rule">Rule.</param>
public sealed record ExceptionsFilter(string? Unit = null, Month? Month = null, string? Owner = null, string? State = null, string? Rule = null)
{
    /// <summary>Reads the parameters; what means nothing is dropped.</summary>
    public static ExceptionsFilter FromQuery(string? unit, string? month, string? owner, string? state, string? rule) => new(
        string.IsNullOrEmpty(unit) ? null : unit,
        Measures.Calendar.Month.TryParse(month, out var known) ? known : null,
        owner is not null && ExceptionOwners.List.Holds(owner) ? owner : null,
        state is not null && ExceptionStates.List.Holds(state) ? state : null,
        string.IsNullOrEmpty(rule) ? null : rule);

    public string ToUrl() => Address(ExceptionUrls.Page);

    /// <summary>The list as a file.</summary>
    public string ExportUrl(string format) => Address(ExceptionUrls.Page + UnitMonthFilter.Export, ("format", format));

    private string Address(string path, params ReadOnlySpan<(string, string?)> more) =>
        LinkText.With(path, [("unit", Unit), ("month", Month?.ToString()), ("owner", Owner), ("state", State), ("rule", Rule), .. more]);
}
