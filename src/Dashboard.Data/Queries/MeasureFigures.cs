using Dashboard.Measures.Calendar;
using Dashboard.Measures.Engine;

namespace Dashboard.Data.Queries;

/// <summary>All figures of one measure: the series of every unit, and the evaluations behind each month. What pages slice.</summary>
internal sealed class MeasureFigures
{
    private readonly Dictionary<Month, int> _places;
    private readonly Dictionary<string, SeriesPoint[]> _series;
    private readonly SeriesPoint[] _unknown;

    public MeasureFigures(IReadOnlyList<MonthEditions> months, IReadOnlyDictionary<(int Evaluation, string Unit), UnitFigure> figures)
    {
        Months = months;
        _places = months.Index().ToDictionary(entry => entry.Item.Month, entry => entry.Index);
        _series = figures.Keys.Select(key => key.Unit).Distinct().ToDictionary(unit => unit, unit => Series(unit, figures));
        _unknown = Series(string.Empty, figures);
    }

    public IReadOnlyList<MonthEditions> Months { get; }

    /// <summary>Points that are held.</summary>
    public int Count => Months.Count * _series.Count;

    public MonthEditions? Of(Month month) => _places.TryGetValue(month, out var place) ? Months[place] : null;

    /// <summary>A unit over all months; empty figures for a unit that was not in the organisation.</summary>
    public IReadOnlyList<SeriesPoint> Series(string unitId) => _series.GetValueOrDefault(unitId, _unknown);

    /// <summary>A unit in a month that has been counted.</summary>
    public SeriesPoint Point(Month month, string unitId) => Series(unitId)[_places[month]];

    private SeriesPoint[] Series(string unit, IReadOnlyDictionary<(int Evaluation, string Unit), UnitFigure> figures) =>
        [.. Months.Select(editions => editions.Point(figures.GetValueOrDefault((editions.Issued.Id, unit)), figures.GetValueOrDefault((editions.Live.Id, unit))))];
}
