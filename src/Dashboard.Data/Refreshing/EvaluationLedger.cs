using System.Globalization;
using Dashboard.Data.Reporting;
using Dashboard.Data.Store;
using Dashboard.Measures.Book;
using Dashboard.Measures.Calendar;
using Dashboard.Measures.Engine;
using Microsoft.EntityFrameworkCore;

namespace Dashboard.Data.Refreshing;

/// <summary>Which evaluation is in force for each measure and month, and what changes of published ones are to be told.</summary>
internal sealed class EvaluationLedger
{
    private readonly StoreTransaction _transaction;
    private readonly TimeProvider _clock;
    private readonly Func<MeasureDefinition, bool> _redefined;
    private readonly Dictionary<(string Measure, Month Month), Evaluation> _current;
    private readonly Dictionary<Month, int> _published;
    private readonly Dictionary<(string Measure, Month Month), int> _replaced = [];
    private readonly List<Revision> _revisions = [];

    private EvaluationLedger(
        StoreTransaction transaction,
        Func<MeasureDefinition, bool> redefined,
        TimeProvider clock,
        Dictionary<(string Measure, Month Month), Evaluation> current,
        Dictionary<Month, int> published)
    {
        _transaction = transaction;
        _redefined = redefined;
        _clock = clock;
        _current = current;
        _published = published;
    }

    /// <summary>Reads what is in force.</summary>
    /// <param name="transaction">The refresh.</param>
    /// <param name="months">Months that are counted.</param>
    /// <param name="redefined">Which measures mean something else since, though their version is the same: settings are part of their meaning.</param>
    /// <param name="clock">Time.</param>
    /// <param name="cancellationToken">Stops.</param>
    public static async Task<EvaluationLedger> ReadAsync(
        StoreTransaction transaction,
        IReadOnlyList<Month> months,
        Func<MeasureDefinition, bool> redefined,
        TimeProvider clock,
        CancellationToken cancellationToken)
    {
        var (first, last) = (months[0], months[^1]);
        var context = transaction.Context;
        var current = await context.CurrentEvaluations
            .Join(context.Evaluations, entry => entry.EvaluationId, evaluation => evaluation.Id, (_, evaluation) => evaluation)
            .ToListAsync(cancellationToken);
        var published = await context.Publications.ToDictionaryAsync(publication => publication.Month, publication => publication.Id, cancellationToken);
        return new EvaluationLedger(
            transaction,
            redefined,
            clock,
            current.Where(evaluation => evaluation.Month >= first && evaluation.Month <= last).ToDictionary(evaluation => (evaluation.MeasureId, evaluation.Month)),
            published);
    }

    /// <summary>Whether the stored evaluation says the same.</summary>
    public bool IsCurrent(MeasureResult result, string fingerprint) =>
        _current.TryGetValue((result.Measure.Definition.Id, result.Month), out var evaluation) && evaluation.Fingerprint == fingerprint;

    /// <summary>Puts a new evaluation in force and, where the month is published, works out what it changes.</summary>
    public async Task ReplaceAsync(MeasureResult result, int newId, OrgTree tree, CancellationToken cancellationToken)
    {
        var key = (result.Measure.Definition.Id, result.Month);
        _replaced[key] = newId;
        if (_published.TryGetValue(result.Month, out var publicationId) && _current.TryGetValue(key, out var before))
        {
            await ReviseAsync(publicationId, before, result, newId, tree, cancellationToken);
        }
    }

    /// <summary>Stores the changes, drops evaluations that nothing refers to any more, and returns the number of revisions.</summary>
    public async Task<int> WriteAsync(CancellationToken cancellationToken)
    {
        var context = _transaction.Context;
        foreach (var (measure, month) in _replaced.Keys.Where(_current.ContainsKey))
        {
            await context.CurrentEvaluations
                .Where(entry => entry.MeasureId == measure && entry.Month == month)
                .ExecuteDeleteAsync(cancellationToken);
        }

        await using (var writer = _transaction.Writer<CurrentEvaluation>())
        {
            foreach (var ((measure, month), id) in _replaced)
            {
                writer.Write(new CurrentEvaluation { MeasureId = measure, Month = month, EvaluationId = id });
            }

            await writer.FlushAsync(cancellationToken);
        }

        await using (var writer = _transaction.Writer<Revision>())
        {
            _revisions.ForEach(writer.Write);
            await writer.FlushAsync(cancellationToken);
        }

        await context.Evaluations
            .Where(evaluation =>
                !context.CurrentEvaluations.Any(entry => entry.EvaluationId == evaluation.Id)
                && !context.PublicationEvaluations.Any(item => item.EvaluationId == evaluation.Id))
            .ExecuteDeleteAsync(cancellationToken);
        return _revisions.Count;
    }

    private async Task ReviseAsync(int publicationId, Evaluation before, MeasureResult result, int newId, OrgTree tree, CancellationToken cancellationToken)
    {
        var context = _transaction.Context;
        var old = await context.Values
            .Where(value => value.EvaluationId == before.Id)
            .ToDictionaryAsync(value => value.UnitId, cancellationToken);
        var changed = tree.Units
            .Select((unit, index) => (unit.Id, Before: old.GetValueOrDefault(unit.Id), After: result.Units[index]))
            .Where(unit => unit.Before?.Numerator != unit.After.Numerator || unit.Before?.Denominator != unit.After.Denominator)
            .ToList();
        if (changed.Count == 0)
        {
            return;
        }

        var byRecord = result.Measure.Definition.Basis == PeriodBasis.InMonth;
        var difference = CaseDifference.Between(await StatesAsync(before.Id, byRecord, cancellationToken), StatesOf(result, byRecord));
        var reason = before.Version != result.Measure.Definition.Version || _redefined(result.Measure.Definition) ? CaseDifference.DefinitionChange : difference.Reason;
        _revisions.AddRange(changed.Select(unit => new Revision
        {
            PublicationId = publicationId,
            MeasureId = before.MeasureId,
            UnitId = unit.Id,
            FromEvaluationId = before.Id,
            ToEvaluationId = newId,
            OldNumerator = unit.Before?.Numerator,
            OldDenominator = unit.Before?.Denominator,
            OldValue = unit.Before?.Value,
            NewNumerator = unit.After.Numerator,
            NewDenominator = unit.After.Denominator,
            NewValue = unit.After.Value,
            Reason = reason,
            CasesAdded = difference.Added,
            CasesRemoved = difference.Removed,
            CasesChanged = difference.Gained + difference.Altered,
            FoundAt = _clock.GetUtcNow().UtcDateTime,
        }));
    }

    private async Task<IEnumerable<CaseState>> StatesAsync(int evaluationId, bool byRecord, CancellationToken cancellationToken)
    {
        var rows = await _transaction.Context.Cases.Where(stored => stored.EvaluationId == evaluationId).ToListAsync(cancellationToken);
        return rows.GroupBy(row => row.Subject).Select(group =>
        {
            var first = group.MinBy(row => row.Holder)!;
            return State(first.ChildId, first.RecordId, first.Counted, first.Amount, group.Select(row => new Holding(row.TeamId, row.WorkerId)), byRecord);
        });
    }

    private static IEnumerable<CaseState> StatesOf(MeasureResult result, bool byRecord) => result.Cases.Select(item =>
        State(item.ChildId, item.RecordId, item.Counted, item.Amount, item.Holdings.Count == 0 ? [default] : item.Holdings, byRecord));

    private static CaseState State(string? childId, string? recordId, bool counted, double? amount, IEnumerable<Holding> holdings, bool byRecord) => new(
        byRecord || childId is null ? string.Create(CultureInfo.InvariantCulture, $"{childId}/{recordId}") : childId,
        counted,
        amount,
        string.Join(' ', holdings.Select(holding => $"{holding.TeamId}/{holding.WorkerId}").Order(StringComparer.Ordinal)));
}
