using System.Collections.Concurrent;
using Dashboard.Measures.Book;
using Dashboard.Measures.Calendar;

namespace Dashboard.Measures.Engine;

/// <summary>Evaluates measures over one case book: cases, and their figures for every unit, split and worker.</summary>
/// <remarks>Safe for use from several threads.</remarks>
public sealed class Evaluator(CaseBook book, SuppliedFields supplied)
{
    private readonly ConcurrentDictionary<Month, MonthView> _views = new();
    private readonly ConcurrentDictionary<(string Measure, Month Month), double[]> _counts = new();

    private readonly int[] _byId = [.. Enumerable.Range(0, book.Tree.Units.Count).OrderBy(unit => book.Tree.Units[unit].Id, StringComparer.Ordinal)];

    /// <summary>The book that is counted.</summary>
    public CaseBook Book { get; } = book;

    /// <summary>One measure for one month.</summary>
    public MeasureResult Evaluate(Measure measure, Month month)
    {
        var definition = measure.Definition;
        var missing = measure.NotInForce(Book.Standards.For(month)) is { } lacking ? [lacking] : supplied.Missing(definition, month);
        if (missing.Count > 0)
        {
            return new MeasureResult
            {
                Measure = measure,
                Month = month,
                Cases = [],
                Units = [.. Enumerable.Repeat(UnitFigure.NotSupplied, Book.Tree.Units.Count)],
                NotSupplied = missing,
            };
        }

        var provisional = measure.ProvisionalUntil(month, Book.Standards.For(month).WorkingDays) >= Book.AsAt;
        if (measure is RateMeasure rate)
        {
            return new MeasureResult { Measure = measure, Month = month, Cases = [], Units = RatesOf(rate, month), Provisional = provisional };
        }

        var result = AddUp(measure, month) with { Provisional = provisional };
        if (definition.Kind == MeasureKind.Count)
        {
            _counts.TryAdd((definition.Id, month), [.. result.Units.Select(figure => figure.Numerator ?? 0)]);
        }

        return result;
    }

    /// <summary>Lets go of what was worked out for a month.</summary>
    public void Forget(Month month) => _views.TryRemove(month, out _);

    private MonthView View(Month month) => _views.GetOrAdd(month, key => new MonthView(Book, key));

    private MeasureResult AddUp(Measure measure, Month month)
    {
        var definition = measure.Definition;
        var cases = measure.Cases(View(month)).ToList();
        var units = Book.Tree.Units.Count;
        var bands = definition.Bands.ToDictionary(band => band.Id, band => Book.Categories.Number(Dimensions.Band, band.Id));

        // Only the pairs of the measure's own splits and bands have a place, in the order of their keys: the registry holds those of every measure.
        var pairs = Book.Categories.PairCount;
        var kept = definition.Splits.Append(Dimensions.Band).Distinct().Order(StringComparer.Ordinal)
            .SelectMany(split => split == Dimensions.Band ? bands.OrderBy(band => band.Key, StringComparer.Ordinal).Select(band => band.Value) : Book.Categories.NumbersOf(split))
            .Where(pair => pair < pairs).ToArray();
        var slots = new int[pairs];
        Array.Fill(slots, -1);
        for (var slot = 0; slot < kept.Length; slot++)
        {
            slots[kept[slot]] = slot;
        }

        var unitTally = new Tally(definition.Kind, units);
        var splitTally = new Tally(definition.Kind, units * kept.Length);
        var workerTally = new WorkerTally(definition.Kind);
        var places = new List<int>();
        foreach (var item in cases)
        {
            PlacesOf(item, places);
            var band = definition.BandOf(item.Amount) is { } found ? bands[found.Id] : -1;
            foreach (var unit in places)
            {
                unitTally.Add(unit, item);
                foreach (var pair in item.Categories.Pairs)
                {
                    if (slots[pair] is >= 0 and var slot)
                    {
                        splitTally.Add((unit * kept.Length) + slot, item);
                    }
                }

                if (band >= 0)
                {
                    splitTally.Add((unit * kept.Length) + slots[band], item);
                }
            }

            workerTally.Add(item);
        }

        return new MeasureResult
        {
            Measure = measure,
            Month = month,
            Cases = cases,
            Units = [.. Enumerable.Range(0, units).Select(unitTally.Figure)],
            Splits = SplitsOf(splitTally, kept),
            Workers = workerTally.Figures(),
        };
    }

    /// <summary>The units a case counts in: each unit that holds it and all above, once; the authority always.</summary>
    /// <remarks>Millions of cases have one holder or two: going by number makes nothing that has to be collected.</remarks>
    private void PlacesOf(MeasureCase item, List<int> places)
    {
        places.Clear();
        places.Add(0);
        for (var holder = 0; holder < item.Holdings.Count; holder++)
        {
            if (item.Holdings[holder].TeamId is not { } team)
            {
                continue;
            }

            foreach (var unit in Book.Tree.Upwards(team))
            {
                if (!places.Contains(unit))
                {
                    places.Add(unit);
                }
            }
        }
    }

    /// <summary>In the order of their keys, as that is how they are stored soonest.</summary>
    private List<SplitFigure> SplitsOf(Tally tally, int[] kept)
    {
        var splits = new List<SplitFigure>(tally.Used);
        var categories = Array.ConvertAll(kept, Book.Categories.Pair);
        foreach (var unit in _byId)
        {
            for (var slot = 0; slot < kept.Length; slot++)
            {
                var place = (unit * kept.Length) + slot;
                if (tally.Any(place))
                {
                    splits.Add(new SplitFigure(Book.Tree.Units[unit].Id, categories[slot], tally.Figure(place)));
                }
            }
        }

        return splits;
    }

    private UnitFigure[] RatesOf(RateMeasure rate, Month month)
    {
        var units = Book.Tree.Units;
        var figures = new UnitFigure[units.Count];
        var counts = Enumerable.Range(0, rate.Definition.Months).Select(back => CountsOf(rate.Base, month.AddMonths(-back))).ToList();
        for (var unit = 0; unit < units.Count; unit++)
        {
            var events = counts.Sum(count => count[unit]);
            figures[unit] = Figures.Rate(events, Book.PopulationOf(units[unit].Id, month.Year), (int)events);
        }

        return figures;
    }

    /// <summary>Counts of every unit: those of the evaluation where there has been one, else without splits and workers.</summary>
    private double[] CountsOf(Measure counted, Month month) => _counts.GetOrAdd((counted.Definition.Id, month), _ =>
    {
        var tally = new Tally(counted.Definition.Kind, Book.Tree.Units.Count);
        var places = new List<int>();
        foreach (var item in counted.Cases(View(month)))
        {
            PlacesOf(item, places);
            places.ForEach(unit => tally.Add(unit, item));
        }

        return [.. Enumerable.Range(0, Book.Tree.Units.Count).Select(unit => tally.Figure(unit).Numerator ?? 0)];
    });
}
