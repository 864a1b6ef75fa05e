using Dashboard.Measures.Calendar;

namespace Dashboard.Web.Ui.Links;

/// <summary>Addresses of measures: their page, and their place among the definitions.</summary>
public static class MeasureUrls
{
    public const string Definitions = "/definitions";

    public const string CurvePage = "/outcomes/curve";

    /// <summary>The page of a measure; without a month the latest, without a unit the reader's own.</summary>
    public static string For(string measureId, Month? month = null, string? unitId = null, string? status = null, bool all = false) =>
        LinkText.With($"/measures/{Uri.EscapeDataString(measureId)}", ("unit", unitId), ("month", month?.ToString()), ("status", status), ("all", all ? "1" : null));

    /// <summary>The page that asks what would turn the curve of a measure.</summary>
    public static string Curve(string measureId, Month? month = null, string? unitId = null) =>
        LinkText.With(CurvePage, ("measure", measureId), ("unit", unitId), ("month", month?.ToString()));

    /// <summary>The definition of a measure.</summary>
    public static string Definition(string measureId) => $"{Definitions}#{Uri.EscapeDataString(measureId)}";
}
