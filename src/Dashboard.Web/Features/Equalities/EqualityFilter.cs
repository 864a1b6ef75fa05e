using Dashboard.Measures.Calendar;
using Dashboard.Measures.Equalities;
using Dashboard.Web.Ui.Links;

namespace Dashboard.Web.Features.Equalities;

/// <summary>What the page of equalities shows, as its address says it.</summary>
/// <param name="By">How children are grouped.</param>
/// <param name="Against">Group that the others are compared with; null is the usual one.</param>
/// <param name="Unit">Unit; null is the reader's own.</param>
/// <param name="Month">Last month; null is the latest.</param>
/// <param name="Period">Months looked at together.</param>
public sealed record EqualityFilter(EqualityDimension By, string? Against, string? Unit, Month? Month, Period Period)
{
    public const string Page = "/equalities";
    public const string ExportPath = Page + "/export";

    /// <summary>A year, unless another period is asked for: months alone hold too few children to compare groups.</summary>
    public static Period UsualPeriod => Period.TwelveMonths;

    /// <summary>Group that the others are compared with.</summary>
    public string Reference => By.Settle(Against);

    /// <summary>The same grouping with nothing else chosen.</summary>
    public EqualityFilter Cleared => new(By, null, null, null, UsualPeriod);

    /// <summary>Reads the parameters; what means nothing, or nothing else than usual, is dropped.</summary>
    public static EqualityFilter FromQuery(string? by, string? against, string? unit, string? month, string? period)
    {
        var dimension = EqualityDimension.Of(by);
        var reference = dimension.Settle(against);
        return new EqualityFilter(
            dimension,
            reference == dimension.Reference ? null : reference,
            string.IsNullOrEmpty(unit) ? null : unit,
            Measures.Calendar.Month.TryParse(month, out var known) ? known : null,
            Period.All.FirstOrDefault(one => one.Id == period) ?? UsualPeriod);
    }

    public string ToUrl() => Address(Page);

    /// <summary>Address of the page's figures as a file.</summary>
    public string ExportUrl(string format) => Address(ExportPath, ("format", format));

    private string Address(string path, params ReadOnlySpan<(string, string?)> more) => LinkText.With(
        path,
        [
            ("by", By == EqualityDimension.All[0] ? null : By.Id),
            ("against", Against),
            ("unit", Unit),
            ("month", Month?.ToString()),
            ("period", Period == UsualPeriod ? null : Period.Id),
            .. more,
        ]);
}
