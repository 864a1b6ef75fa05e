using Dashboard.Measures.Calendar;
using Dashboard.Measures.Engine;

namespace Dashboard.Data.Queries;

/// <summary>All figures of one measure: every month, unit and edition. What pages slice.</summary>
internal sealed class MeasureFigures(
    IReadOnlyList<MonthEditions> months,
    IReadOnlyDictionary<(int Evaluation, string Unit), UnitFigure> figures)
{
    private readonly Dictionary<Month, MonthEditions> _byMonth = months.ToDictionary(entry => entry.Month);

    public IReadOnlyList<MonthEditions> Months { get; } = months;

    public int Count => figures.Count;

    public MonthEditions? Of(Month month) => _byMonth.GetValueOrDefault(month);

    public UnitFigure Figure(int evaluation, string unitId) => figures.GetValueOrDefault((evaluation, unitId));

    public SeriesPoint Point(MonthEditions editions, string unitId) => editions.Point(Figure(editions.Issued.Id, unitId), Figure(editions.Live.Id, unitId));
}
