using Dashboard.Measures.Calendar;
using Dashboard.Web.Ui.Links;
using Dashboard.Web.Ui.Measures;

namespace Dashboard.Web.Features.MeasurePage;

/// <summary>What the page of a measure shows, as its address says it.</summary>
/// <param name="MeasureId">Measure.</param>
/// <param name="Unit">Unit; null is the reader's own.</param>
/// <param name="Month">Month; null is the latest.</param>
/// <param name="Status">Kind of plan; null is all.</param>
/// <param name="All">Whether every team is listed, and not the first ones only.</param>
public sealed record MeasureFilter(string MeasureId, string? Unit = null, Month? Month = null, string? Status = null, bool All = false)
{
    /// <summary>Reads the parameters; what means nothing is dropped.</summary>
    public static MeasureFilter FromQuery(string measureId, string? unit, string? month, string? status, string? all) => new(
        measureId,
        string.IsNullOrEmpty(unit) ? null : unit,
        Measures.Calendar.Month.TryParse(month, out var known) ? known : null,
        StatusChoice.Settle(status),
        all == "1");

    public string ToUrl() => MeasureUrls.For(MeasureId, Month, Unit, Status, All);
}
