using Dashboard.Measures.Codes;
using Dashboard.Measures.Engine;
using Dashboard.Web.Ui.Measures;

namespace Dashboard.Web.Features.Outcomes;

/// <summary>How far children have come in one domain of the scaling questions.</summary>
/// <param name="Domain">Code of the domain.</param>
/// <param name="First">Mean of the first scale, 0 to 10.</param>
/// <param name="Latest">Mean of the latest scale of the same children, 0 to 10.</param>
/// <param name="Distance">Mean of latest less first, in points.</param>
/// <param name="Improved">Share of children whose latest scale is above the first.</param>
/// <param name="Bands">By how much; null where the reader sees no splits.</param>
/// <param name="Once">Children scaled once only; null where the reader sees no splits.</param>
public sealed record DistanceDomain(string Domain, PeriodReading First, PeriodReading Latest, PeriodReading Distance, PeriodReading Improved, SplitTable? Bands, UnitFigure? Once)
{
    /// <summary>Name of the domain.</summary>
    public string Label => ScalingDomains.List.Label(Domain);
}
