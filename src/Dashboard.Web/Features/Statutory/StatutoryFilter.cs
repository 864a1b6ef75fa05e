using Dashboard.Measures.Calendar;
using Dashboard.Web.Ui.Links;

namespace Dashboard.Web.Features.Statutory;

/// <summary>What a page of the statutory picture shows, as its address says it.</summary>
/// <param name="Slug">Page.</param>
/// <param name="Unit">Unit; null is the reader's own.</param>
/// <param name="Month">Last month; null is the latest.</param>
/// <param name="Period">Months looked at together.</param>
public sealed record StatutoryFilter(string Slug, string? Unit, Month? Month, Period Period)
{
    /// <summary>Reads the parameters; what means nothing is dropped.</summary>
    public static StatutoryFilter FromQuery(string slug, string? unit, string? month, string? period) => new(
        slug,
        string.IsNullOrEmpty(unit) ? null : unit,
        Measures.Calendar.Month.TryParse(month, out var known) ? known : null,
        Measures.Calendar.Period.Of(period));

    public string ToUrl() => Address(StatutoryPages.Root + Slug);

    /// <summary>Address of the page's figures as a file.</summary>
    public string ExportUrl(string format) => Address(StatutoryPages.Root + Slug + "/export", ("format", format));

    private string Address(string path, params ReadOnlySpan<(string, string?)> more) => LinkText.With(
        path,
        [("unit", Unit), ("month", Month?.ToString()), ("period", Period == Period.OneMonth ? null : Period.Id), .. more]);
}
