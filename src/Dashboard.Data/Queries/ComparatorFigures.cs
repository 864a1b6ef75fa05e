using Dashboard.Data.Comparators;
using Dashboard.Data.Reporting;
using Dashboard.Measures.Calendar;
using Dashboard.Measures.Engine;

namespace Dashboard.Data.Queries;

/// <summary>All published figures of one measure, by edition and period.</summary>
internal sealed class ComparatorFigures
{
    private const int FewestForBands = 4;
    private const string Bands = "ABCD";

    private readonly ComparatorSettings _settings;
    private readonly Dictionary<string, SortedDictionary<DateOnly, Year>> _editions;

    /// <summary>Figures of a store and of the build; the store's own win.</summary>
    public ComparatorFigures(IEnumerable<Comparator> stored, IEnumerable<Comparator> carried, ComparatorSettings settings)
    {
        _settings = settings;
        var figures = stored.Concat(carried).DistinctBy(figure => (figure.AreaCode, figure.Period, figure.Edition)).ToList();
        Count = figures.Count;
        _editions = figures.GroupBy(figure => figure.Edition).ToDictionary(edition => edition.Key, Years);
        Editions = [.. _editions.Keys.OrderDescending(StringComparer.Ordinal)];
    }

    public int Count { get; }

    /// <summary>The latest first.</summary>
    public IReadOnlyList<string> Editions { get; }

    /// <summary>The comparison of a month; null when nothing had been published for a period that had ended.</summary>
    public Comparison? Of(string measureId, string? category, Polarity polarity, Month month)
    {
        var ended = Editions.Where(edition => _editions[edition].Keys.Any(end => end <= month.End)).ToList();
        if (ended.Count == 0)
        {
            return null;
        }

        var chosen = ended.Find(HoldsAuthorities) ?? ended[0];
        var year = _editions[chosen].Last(year => year.Key <= month.End).Value;
        var own = Own(year);
        return new Comparison
        {
            MeasureId = measureId,
            Category = category,
            Month = month,
            Edition = chosen,
            Period = year.Period,
            England = England(year),
            Region = Region(year),
            Neighbours = Neighbours(year),
            Own = Figure(own),
            Standing = Standing(year, own, polarity),
            NewerEdition = ended[0] == chosen ? null : ended[0],
        };
    }

    /// <summary>One edition over its years: the one asked for, else the latest with authorities, else the latest of more than one year.</summary>
    public ComparatorSeries Series(string measureId, string? category, string? edition)
    {
        var lines = Editions.Where(held => _editions[held].Count > 1).ToList();
        var chosen = edition is null
            ? lines.Find(HoldsAuthorities) ?? lines.Concat(Editions).FirstOrDefault()
            : Editions.FirstOrDefault(held => held == edition);
        return new ComparatorSeries
        {
            MeasureId = measureId,
            Category = category,
            Edition = chosen,
            Editions = Editions,
            Points = chosen is null
                ? []
                : [.. _editions[chosen].Values.Select(year => new ComparatorPoint(year.Period, England(year), Region(year), Neighbours(year), Figure(Own(year))))],
        };
    }

    private static SortedDictionary<DateOnly, Year> Years(IEnumerable<Comparator> figures)
    {
        var years = new SortedDictionary<DateOnly, Year>();
        foreach (var figure in figures)
        {
            if (!ComparatorPeriod.TryParse(figure.Period, out var period))
            {
                continue;
            }

            if (!years.TryGetValue(period.EndsOn, out var year))
            {
                years.Add(period.EndsOn, year = new Year(period, []));
            }

            year.Figures.Add(figure);
        }

        return years;
    }

    private static PublishedFigure? England(Year year) => Figure(year.Figures.Find(figure => figure.AreaKind == ComparatorAreas.England));

    private static PublishedFigure? Figure(Comparator? figure) => figure is null
        ? null
        : new PublishedFigure
        {
            AreaCode = figure.AreaCode,
            AreaName = figure.AreaName,
            Value = figure.Value,
            Marker = figure.Marker,
            Publication = figure.Publication,
        };

    private static Standing? Standing(Year year, Comparator? own, Polarity polarity)
    {
        if (own?.Value is not { } value)
        {
            return null;
        }

        var others = Authorities(year).Select(figure => figure.Value).OfType<double>().ToList();
        var rank = 1 + others.Count(other => polarity == Polarity.LowerIsBetter ? other < value : other > value);
        var band = polarity == Polarity.None || others.Count < FewestForBands ? (char?)null : Bands[(rank - 1) * Bands.Length / others.Count];
        return new Standing(rank, others.Count, band);
    }

    private static IEnumerable<Comparator> Authorities(Year year) => year.Figures.Where(figure => figure.AreaKind == ComparatorAreas.Authority);

    private bool HoldsAuthorities(string edition) => _editions[edition].Values.Any(year => Authorities(year).Any());

    private PublishedFigure? Region(Year year) => _settings.RegionCode is not { } code
        ? null
        : Figure(year.Figures.Find(figure => figure.AreaKind == ComparatorAreas.Region && ComparatorAreas.Same(figure.AreaCode, code)));

    private Comparator? Own(Year year) => _settings.AuthorityCode is not { } code
        ? null
        : Authorities(year).FirstOrDefault(figure => ComparatorAreas.Same(figure.AreaCode, code));

    private NeighbourFigure? Neighbours(Year year)
    {
        if (_settings.NeighbourCodes.Count == 0 || !Authorities(year).Any())
        {
            return null;
        }

        // Two neighbours that report together have one figure, and it counts once.
        var values = Authorities(year)
            .Where(figure => _settings.NeighbourCodes.Any(code => ComparatorAreas.Same(figure.AreaCode, code)))
            .Select(figure => figure.Value).OfType<double>().ToList();
        var average = _settings.Average ?? NeighbourAverage.Median;
        return new NeighbourFigure
        {
            Value = average == NeighbourAverage.Median ? Measures.Engine.Figures.Median(values) : values.Count == 0 ? null : values.Average(),
            Average = average,
            WithValue = values.Count,
            Neighbours = _settings.NeighbourCodes.Count,
            NeighbourSet = _settings.NeighbourSet,
        };
    }

    private sealed record Year(ComparatorPeriod Period, List<Comparator> Figures);
}
