using Dashboard.Data.Model;
using Dashboard.Data.Reporting;
using Dashboard.Measures.Calendar;
using Dashboard.Measures.Engine;
using Dashboard.Measures.Exceptions;
using Microsoft.EntityFrameworkCore;

namespace Dashboard.Data.Exceptions;

/// <summary>The figures of some measures over the months that rules look at, as issued where a month is issued, else as counted now. Read once for all months that are issued together.</summary>
internal sealed class ExceptionFigures
{
    private readonly Dictionary<(string Measure, Month Month), Evaluation> _evaluations;
    private readonly Dictionary<int, Dictionary<string, UnitFigure>> _figures;

    private ExceptionFigures(Dictionary<(string, Month), Evaluation> evaluations, Dictionary<int, Dictionary<string, UnitFigure>> figures)
    {
        _evaluations = evaluations;
        _figures = figures;
    }

    /// <summary>Reads the months that rules look at when these are issued.</summary>
    public static async Task<ExceptionFigures> ReadAsync(DashboardContext context, IReadOnlyCollection<string> measures, Month first, Month last, CancellationToken cancellationToken)
    {
        var months = Month.Range(first.AddMonths(1 - ExceptionCheck.SignalMonths), last).ToList();
        var wanted = context.Evaluations.Where(evaluation => measures.Contains(evaluation.MeasureId) && months.Contains(evaluation.Month));
        var live = await wanted.Where(evaluation => context.CurrentEvaluations.Any(entry => entry.EvaluationId == evaluation.Id)).ToListAsync(cancellationToken);
        var issued = await wanted.Where(evaluation => context.PublicationEvaluations.Any(entry => entry.EvaluationId == evaluation.Id)).ToListAsync(cancellationToken);
        var evaluations = live.Concat(issued).GroupBy(evaluation => (evaluation.MeasureId, evaluation.Month)).ToDictionary(group => group.Key, group => group.Last());
        var ids = evaluations.Values.Select(evaluation => evaluation.Id).ToHashSet();
        var figures = new Dictionary<int, Dictionary<string, UnitFigure>>();
        await foreach (var value in wanted.Join(context.Values, evaluation => evaluation.Id, value => value.EvaluationId, (_, value) => value).AsAsyncEnumerable().WithCancellation(cancellationToken))
        {
            if (ids.Contains(value.EvaluationId))
            {
                if (!figures.TryGetValue(value.EvaluationId, out var units))
                {
                    figures.Add(value.EvaluationId, units = []);
                }

                units[value.UnitId] = new UnitFigure(value.Numerator, value.Denominator, value.Value, value.Cases);
            }
        }

        return new ExceptionFigures(evaluations, figures);
    }

    /// <summary>The evaluation of a measure and month; null where it has not been counted.</summary>
    public int? Evaluation(string measureId, Month month) => _evaluations.GetValueOrDefault((measureId, month))?.Id;

    /// <summary>A unit over the months up to one; a month that has not been counted, or in which the unit was not there, has a figure without numbers.</summary>
    public IReadOnlyList<UnitFigure> Series(string measureId, string unitId, Month month) => Evaluation(measureId, month) is null
        ? []
        : [.. Month.Range(month.AddMonths(1 - ExceptionCheck.SignalMonths), month).Select(each => Figure(measureId, unitId, each))];

    private UnitFigure Figure(string measureId, string unitId, Month month) =>
        Evaluation(measureId, month) is { } id && _figures.TryGetValue(id, out var units) && units.TryGetValue(unitId, out var figure) ? figure : UnitFigure.NotSupplied;
}
