using Dashboard.Measures.Calendar;
using Dashboard.Web.Ui.Links;

namespace Dashboard.Web.Features.QaReport;

/// <summary>Addresses of the quarterly report.</summary>
public static class QaReportUrls
{
    public const string Page = AuthorityReportUrls.Quarterly;

    public const string Files = Page + "/export";

    public const string Parameter = "quarter";

    public static string Of(Quarter quarter) => LinkText.With(Page, (Parameter, quarter.ToString()));

    public static string File(Quarter quarter, string format) => LinkText.With(Files, (Parameter, quarter.ToString()), ("format", format));
}
