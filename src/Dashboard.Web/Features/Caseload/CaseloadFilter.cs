using Dashboard.Measures.Calendar;
using Dashboard.Web.Ui.Links;

namespace Dashboard.Web.Features.Caseload;

/// <summary>What the page of caseloads shows, as its address says it.</summary>
/// <param name="Unit">Unit; null is the reader's own.</param>
/// <param name="Month">Month; null is the latest.</param>
/// <param name="All">Whether every worker is listed, and not the first ones only.</param>
public sealed record CaseloadFilter(string? Unit = null, Month? Month = null, bool All = false)
{
    public const string Page = "/caseload";
    public const string ExportPath = Page + "/export";

    /// <summary>Reads the parameters; what means nothing is dropped.</summary>
    public static CaseloadFilter FromQuery(string? unit, string? month, string? all) => new(
        string.IsNullOrEmpty(unit) ? null : unit,
        Measures.Calendar.Month.TryParse(month, out var known) ? known : null,
        all == "1");

    public string ToUrl() => Address(Page, ("all", All ? "1" : null));

    /// <summary>Address of the page's figures as a file.</summary>
    public string ExportUrl(string format) => Address(ExportPath, ("format", format));

    private string Address(string path, params ReadOnlySpan<(string, string?)> more) => LinkText.With(path, [("unit", Unit), ("month", Month?.ToString()), .. more]);
}
