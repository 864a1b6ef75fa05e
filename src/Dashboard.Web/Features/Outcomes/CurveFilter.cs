using Dashboard.Measures.Calendar;
using Dashboard.Web.Ui.Links;

namespace Dashboard.Web.Features.Outcomes;

/// <summary>Which curve is looked at, as the address says it.</summary>
/// <param name="MeasureId">Measure.</param>
/// <param name="Unit">Unit; null is the reader's own.</param>
/// <param name="Month">Month; null is the latest.</param>
public sealed record CurveFilter(string MeasureId, string? Unit = null, Month? Month = null)
{
    /// <summary>Reads the parameters; what means nothing is dropped.</summary>
    public static CurveFilter FromQuery(string? measure, string? unit, string? month) => new(
        measure ?? string.Empty,
        string.IsNullOrEmpty(unit) ? null : unit,
        Measures.Calendar.Month.TryParse(month, out var known) ? known : null);

    public string ToUrl() => MeasureUrls.Curve(MeasureId, Month, Unit);
}
