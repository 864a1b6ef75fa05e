using System.Globalization;
using Dashboard.Measures.Calendar;
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

    /// <summary>The report as a Word file.</summary>
    public static string Word(int id) => Of(id) + "/export?format=docx";

    public static string Section(int id, string section) => $"{Of(id)}/sections/{Uri.EscapeDataString(section)}";

    public static string Versions(int id, string section) => Section(id, section) + "/versions";
}
