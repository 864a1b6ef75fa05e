using Dashboard.Measures.Calendar;
using Dashboard.Measures.Engine;

namespace Dashboard.Web.Ui.Links;

/// <summary>Addresses of the children behind a figure. The only place that knows how the list names its filters.</summary>
public static class CaseUrls
{
    public const string Page = "/cases";

    /// <summary>The list of one measure, month and unit, narrowed where asked.</summary>
    /// <param name="measureId">Measure; a rate opens the cases it is made from.</param>
    /// <param name="month">Month.</param>
    /// <param name="unitId">Unit.</param>
    /// <param name="worker">One worker only.</param>
    /// <param name="band">One band of the amount only.</param>
    /// <param name="split">One category of a split only.</param>
    /// <param name="counted">Counted ones only, or the others only; null for all.</param>
    /// <param name="months">Months that end with the month.</param>
    public static string For(string measureId, Month month, string unitId, string? worker = null, string? band = null, CategoryPair? split = null, bool? counted = null, int months = 1) =>
        LinkText.With(
            Page,
            ("measure", measureId),
            ("month", month.ToString()),
            ("months", months == 1 ? null : months.ToString(System.Globalization.CultureInfo.InvariantCulture)),
            ("unit", unitId),
            ("worker", worker),
            ("band", band),
            ("split", split is { } pair ? Split(pair) : null),
            ("counted", counted switch { true => "1", false => "0", _ => null }));

    /// <summary>The list narrowed to cases in any of these categories.</summary>
    public static string Among(string address, IEnumerable<CategoryPair> categories) =>
        categories.Aggregate(address, (url, pair) => $"{url}&split={Uri.EscapeDataString(Split(pair))}");

    private static string Split(CategoryPair pair) => $"{pair.Dimension}:{pair.Category}";
}
