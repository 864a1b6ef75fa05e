using Dashboard.Measures.Calendar;
using Dashboard.Measures.Engine;
using Dashboard.Web.Ui.Charts;
using Dashboard.Web.Ui.Links;
using Dashboard.Web.Ui.Measures;

namespace Dashboard.Web.Features.Caseload;

/// <summary>How workers spread over the bands of a measure, with the bands above the limit set apart.</summary>
internal static class CaseloadSpread
{
    /// <param name="definition">Measure with bands of children.</param>
    /// <param name="bands">Its split by band; null where nobody is counted.</param>
    /// <param name="limit">Limit of the standards.</param>
    /// <param name="month">Month.</param>
    /// <param name="unit">Unit whose workers the bars open; null where the reader may not.</param>
    public static ChartSpec Of(MeasureDefinition definition, SplitTable? bands, int limit, Month month, string? unit)
    {
        var workers = (bands?.Lines ?? []).ToDictionary(line => line.Pair.Category, line => line.Figure.Cases);
        return new ChartSpec
        {
            Id = "spread-" + definition.Id.Replace('.', '-'),
            Kind = ChartKind.StackedBar,
            LabelHeading = "Children",
            Labels = [.. definition.Bands.Select(band => band.Id)],
            Series = workers.Count == 0 ? [] :
            [
                new($"Up to the limit of {limit}", SeriesRole.Chosen, [.. definition.Bands.Select(band => Point(band, !IsAbove(band)))]),
                new($"Above {limit}", SeriesRole.Part, [.. definition.Bands.Select(band => Point(band, IsAbove(band)))]),
            ],
        };

        bool IsAbove(Band band) => band.From > limit;

        ChartPoint Point(Band band, bool belongs)
        {
            var number = belongs ? workers.GetValueOrDefault(band.Id) : (int?)null;
            return new ChartPoint(number) { Link = number > 0 && unit is not null ? CaseUrls.For(definition.Id, month, unit, band: band.Id) : null };
        }
    }
}
