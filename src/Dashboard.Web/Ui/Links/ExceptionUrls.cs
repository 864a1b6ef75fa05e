using System.Globalization;
using Dashboard.Measures.Calendar;

namespace Dashboard.Web.Ui.Links;

/// <summary>Addresses of exceptions and of what is asked about them.</summary>
public static class ExceptionUrls
{
    public const string Page = "/exceptions";

    /// <summary>Records said to be wrong.</summary>
    public const string Corrections = Page + "/corrections";

    /// <summary>One exception, with a page of its cases.</summary>
    public static string For(int id, int page = 1) =>
        LinkText.With(string.Create(CultureInfo.InvariantCulture, $"{Page}/{id}"), ("page", page == 1 ? null : page.ToString(CultureInfo.InvariantCulture)));

    /// <summary>The exceptions of a month, of a unit and those below it.</summary>
    public static string Of(Month month, string? unitId = null) => LinkText.With(Page, ("unit", unitId), ("month", month.ToString()));
}
