using Dashboard.Measures.Calendar;
using Dashboard.Web.Ui.Links;

namespace Dashboard.Web.Features.Standards;

/// <summary>What the page of timescales shows, as its address says it.</summary>
/// <param name="Unit">Unit; null is the reader's own.</param>
/// <param name="Month">Month; null is the latest.</param>
public sealed record StandardsFilter(string? Unit = null, Month? Month = null)
{
    public const string Page = "/standards";
    public const string ExportPath = Page + "/export";
    public const string SwitchPage = "/administration/standards";

    /// <summary>Reads the parameters; what means nothing is dropped.</summary>
    public static StandardsFilter FromQuery(string? unit, string? month) =>
        new(string.IsNullOrEmpty(unit) ? null : unit, Measures.Calendar.Month.TryParse(month, out var known) ? known : null);

    public string ToUrl() => LinkText.With(Page, ("unit", Unit), ("month", Month?.ToString()));

    /// <summary>Address of the page as a file.</summary>
    public string ExportUrl(string format) => LinkText.With(ExportPath, ("unit", Unit), ("month", Month?.ToString()), ("format", format));
}
