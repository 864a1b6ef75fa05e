using System.Globalization;
using Dashboard.Measures.Calendar;
using Dashboard.Web.Ui.Exports;
using Dashboard.Web.Ui.Links;

namespace Dashboard.Web.Features.Reports;

/// <summary>Addresses of reports: numbers and codes only.</summary>
public static class ReportUrls
{
    public const string Page = "/reports";

    /// <summary>Where a report is opened for the first time.</summary>
    public const string Open = Page + "/open";

    /// <summary>Where the text of a section is sent.</summary>
    public const string SectionPattern = Page + "/{id:int}/sections/{section}";

    /// <summary>The reports of a month; of the latest issued when it is null.</summary>
    public static string List(Month? month) => LinkText.With(Page, ("month", month?.ToString()));

    public static string Of(int id) => $"{Page}/{id.ToString(CultureInfo.InvariantCulture)}";

    /// <summary>The report as a file: to share, or exact for use inside the service.</summary>
    public static string File(int id, string format, bool exact = false) => LinkText.With(Of(id) + "/export", ("format", format), (ExportAudience.Parameter, exact ? ExportAudience.Exact : null));

    /// <summary>The field of a section.</summary>
    public static string InSection(int id, string section) => $"{Of(id)}#{SectionText(section)}";

    /// <summary>Name of the field of a section within the page.</summary>
    public static string SectionText(string section) => $"section-{section}-text";

    public static string Section(int id, string section) => $"{Of(id)}/sections/{Uri.EscapeDataString(section)}";

    public static string Versions(int id, string section) => Section(id, section) + "/versions";
}
