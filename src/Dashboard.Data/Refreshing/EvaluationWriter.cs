using Dashboard.Data.Reporting;
using Dashboard.Data.Store;
using Dashboard.Measures.Book;
using Dashboard.Measures.Engine;

namespace Dashboard.Data.Refreshing;

/// <summary>Writes results as evaluations: figures for units, splits and workers, and the cases behind them.</summary>
internal sealed class EvaluationWriter : IAsyncDisposable
{
    private readonly CaseBook _book;
    private readonly CategoryIds _categories;
    private readonly IBulkWriter<Evaluation> _evaluations;
    private readonly IBulkWriter<MeasureValue> _values;
    private readonly IBulkWriter<MeasureSplit> _splits;
    private readonly IBulkWriter<WorkerValue> _workers;
    private readonly IBulkWriter<StoredCase> _cases;
    private readonly DateTime _now;
    private int _lastId;

    public EvaluationWriter(StoreTransaction transaction, CaseBook book, CategoryIds categories, int lastId, DateTime now)
    {
        _book = book;
        _categories = categories;
        _lastId = lastId;
        _now = now;
        _evaluations = transaction.Writer<Evaluation>();
        _values = transaction.Writer<MeasureValue>();
        _splits = transaction.Writer<MeasureSplit>();
        _workers = transaction.Writer<WorkerValue>();
        _cases = transaction.Writer<StoredCase>();
    }

    /// <summary>Writes one result and returns the number of its evaluation.</summary>
    public int Write(MeasureResult result, string fingerprint)
    {
        var id = ++_lastId;
        _evaluations.Write(new Evaluation
        {
            Id = id,
            MeasureId = result.Measure.Definition.Id,
            Month = result.Month,
            Version = result.Measure.Definition.Version,
            Fingerprint = fingerprint,
            EvaluatedAt = _now,
            DataAsAt = _book.AsAt,
            NotSupplied = result.NotSupplied.Count == 0 ? null : string.Join(", ", result.NotSupplied),
            Provisional = result.Provisional,
        });
        WriteFigures(id, result);
        WriteCases(id, result);
        return id;
    }

    public async Task FlushAsync(CancellationToken cancellationToken)
    {
        // In this order, so that the parent row is there when a child row is checked.
        await _evaluations.FlushAsync(cancellationToken);
        await _values.FlushAsync(cancellationToken);
        await _splits.FlushAsync(cancellationToken);
        await _workers.FlushAsync(cancellationToken);
        await _cases.FlushAsync(cancellationToken);
    }

    public async ValueTask DisposeAsync()
    {
        await _evaluations.DisposeAsync();
        await _values.DisposeAsync();
        await _splits.DisposeAsync();
        await _workers.DisposeAsync();
        await _cases.DisposeAsync();
    }

    private void WriteFigures(int id, MeasureResult result)
    {
        for (var unit = 0; unit < result.Units.Count; unit++)
        {
            var figure = result.Units[unit];
            _values.Write(new MeasureValue
            {
                EvaluationId = id,
                UnitId = _book.Tree.Units[unit].Id,
                Numerator = figure.Numerator,
                Denominator = figure.Denominator,
                Value = figure.Value,
                Cases = figure.Cases,
            });
        }

        foreach (var split in result.Splits)
        {
            _splits.Write(new MeasureSplit
            {
                EvaluationId = id,
                UnitId = split.UnitId,
                Dimension = split.Category.Dimension,
                Category = split.Category.Category,
                Numerator = split.Figure.Numerator ?? 0,
                Denominator = split.Figure.Denominator,
                Value = split.Figure.Value,
                Cases = split.Figure.Cases,
            });
        }

        foreach (var worker in result.Workers)
        {
            _workers.Write(new WorkerValue
            {
                EvaluationId = id,
                TeamId = worker.TeamId,
                WorkerId = worker.WorkerId,
                Numerator = worker.Figure.Numerator,
                Denominator = worker.Figure.Denominator,
                Value = worker.Figure.Value,
                Cases = worker.Figure.Cases,
            });
        }
    }

    private void WriteCases(int id, MeasureResult result)
    {
        for (var subject = 0; subject < result.Cases.Count; subject++)
        {
            var item = result.Cases[subject];
            var band = result.Measure.Definition.BandOf(item.Amount)?.Id;
            var categories = _categories.Of(item.Categories);
            for (var holder = 0; holder < Math.Max(1, item.Holdings.Count); holder++)
            {
                var holding = item.Holdings.Count == 0 ? default : item.Holdings[holder];
                _cases.Write(new StoredCase
                {
                    EvaluationId = id,
                    Subject = subject,
                    Holder = holder,
                    ChildId = item.ChildId,
                    RecordId = item.RecordId,
                    TeamId = holding.TeamId,
                    WorkerId = holding.WorkerId,
                    Counted = item.Counted,
                    Amount = item.Amount,
                    Weight = item.Weight,
                    Band = band,
                    OccurredOn = item.OccurredOn,
                    DueOn = item.DueOn,
                    Reason = item.Reason,
                    CategoriesId = categories,
                });
            }
        }
    }
}
