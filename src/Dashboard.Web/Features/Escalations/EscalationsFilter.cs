using Dashboard.Measures.Calendar;
using Dashboard.Web.Ui.Links;

namespace Dashboard.Web.Features.Escalations;

/// <summary>What the page of consultations and escalations shows, as its address says it.</summary>
/// <param name="Unit">Unit; null is the reader's own.</param>
/// <param name="Month">Month; null is the latest.</param>
public sealed record EscalationsFilter(string? Unit = null, Month? Month = null)
{
    public const string Page = "/escalations";
    public const string ExportPath = Page + "/export";

    /// <summary>Reads the parameters; what means nothing is dropped.</summary>
    public static EscalationsFilter FromQuery(string? unit, string? month) => new(
        string.IsNullOrEmpty(unit) ? null : unit,
        Measures.Calendar.Month.TryParse(month, out var known) ? known : null);

    public string ToUrl() => Address(Page);

    /// <summary>Address of the page's figures as a file.</summary>
    public string ExportUrl(string format) => Address(ExportPath, ("format", format));

    private string Address(string path, params ReadOnlySpan<(string, string?)> more) => LinkText.With(path, [("unit", Unit), ("month", Month?.ToString()), .. more]);
}
