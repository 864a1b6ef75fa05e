using Dashboard.Measures.Calendar;
using Dashboard.Web.Ui.Exports;
using Dashboard.Web.Ui.Links;

namespace Dashboard.Web.Features.BoardSummary;

/// <summary>Addresses of the board summary.</summary>
public static class BoardSummaryUrls
{
    public const string Page = AuthorityReportUrls.Board;

    public const string Files = Page + "/export";

    /// <summary>Parameter that shows the page to others as councillors see it.</summary>
    public const string As = "as";

    /// <summary>Its value.</summary>
    public const string Councillor = "councillor";

    public static string Of(Month month, bool asCouncillor = false) => LinkText.With(Page, ("month", month.ToString()), (As, asCouncillor ? Councillor : null));

    public static string File(Month month, string format, bool exact = false) =>
        LinkText.With(Files, ("month", month.ToString()), ("format", format), (ExportAudience.Parameter, exact ? ExportAudience.Exact : null));
}
