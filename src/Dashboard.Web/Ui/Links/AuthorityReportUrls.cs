using Dashboard.Measures.Calendar;
using Dashboard.Measures.Codes;

namespace Dashboard.Web.Ui.Links;

/// <summary>Addresses of the pages that show the reports of the whole authority with their figures.</summary>
public static class AuthorityReportUrls
{
    public const string Board = "/board";

    public const string Quarterly = "/qa-report";

    /// <summary>The page of a kind of report and a month; null for the reports of managers, which have no other page.</summary>
    public static string? Of(string kind, Month month) => kind switch
    {
        ReportKinds.Board => LinkText.With(Board, ("month", month.ToString())),
        ReportKinds.QuarterlyQa => LinkText.With(Quarterly, ("quarter", Quarter.Of(month).ToString())),
        _ => null,
    };
}
