using System.Collections.Concurrent;
using Dashboard.Measures.Calendar;
using Dashboard.Measures.Engine;

namespace Dashboard.Data.Queries;

/// <summary>All figures of one measure, and the evaluations behind each month. What pages slice.</summary>
/// <remarks>
/// Figures lie in one array for each unit, without references: with hundreds of teams, millions of small objects would have to be walked by every
/// full collection. Points are made for the units that are asked for.
/// </remarks>
internal sealed class MeasureFigures
{
    private readonly Dictionary<Month, int> _places;
    private readonly Dictionary<string, (UnitFigure[] Issued, UnitFigure[] Live)> _figures = [];
    private readonly ConcurrentDictionary<string, SeriesPoint[]> _series = new();
    private readonly (UnitFigure[] Issued, UnitFigure[] Live) _unknown;

    public MeasureFigures(IReadOnlyList<MonthEditions> months, IEnumerable<(int Evaluation, string Unit, UnitFigure Figure)> figures)
    {
        Months = months;
        _places = months.Index().ToDictionary(entry => entry.Item.Month, entry => entry.Index);
        _unknown = Empty();
        var issued = months.Index().ToDictionary(entry => entry.Item.Issued.Id, entry => entry.Index);
        var live = months.Index().ToDictionary(entry => entry.Item.Live.Id, entry => entry.Index);
        foreach (var (evaluation, unit, figure) in figures)
        {
            if (!_figures.TryGetValue(unit, out var own))
            {
                _figures.Add(unit, own = Empty());
            }

            if (issued.TryGetValue(evaluation, out var place))
            {
                own.Issued[place] = figure;
            }

            if (live.TryGetValue(evaluation, out place))
            {
                own.Live[place] = figure;
            }
        }
    }

    public IReadOnlyList<MonthEditions> Months { get; }

    /// <summary>Figures that are held.</summary>
    public int Count => Months.Count * _figures.Count;

    public MonthEditions? Of(Month month) => _places.TryGetValue(month, out var place) ? Months[place] : null;

    /// <summary>A unit over all months; empty figures for a unit that was not in the organisation.</summary>
    public IReadOnlyList<SeriesPoint> Series(string unitId) =>
        _figures.ContainsKey(unitId) ? _series.GetOrAdd(unitId, Points) : Points(unitId);

    /// <summary>A unit in a month that has been counted.</summary>
    public SeriesPoint Point(Month month, string unitId) => Point(_places[month], Own(unitId));

    /// <summary>The figure of a unit in a month that has been counted, as issued where the month is published, else live.</summary>
    public UnitFigure Figure(Month month, string unitId) => Own(unitId).Issued[_places[month]];

    /// <summary>The figures of a unit in every month, as issued where the month is published, else live.</summary>
    public IReadOnlyList<UnitFigure> Figures(string unitId) => Own(unitId).Issued;

    private (UnitFigure[] Issued, UnitFigure[] Live) Own(string unitId) => _figures.GetValueOrDefault(unitId, _unknown);

    private SeriesPoint[] Points(string unitId)
    {
        var own = Own(unitId);
        return [.. Enumerable.Range(0, Months.Count).Select(place => Point(place, own))];
    }

    private SeriesPoint Point(int place, (UnitFigure[] Issued, UnitFigure[] Live) own) => Months[place].Point(own.Issued[place], own.Live[place]);

    private (UnitFigure[] Issued, UnitFigure[] Live) Empty() => (new UnitFigure[Months.Count], new UnitFigure[Months.Count]);
}
