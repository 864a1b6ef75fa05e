using System.Data;
using Dashboard.Data.Reporting;
using Dashboard.Data.Store;
using Dashboard.Data.Tests.Schema;
using Dashboard.Measures.Calendar;
using Dashboard.Measures.Records;

namespace Dashboard.Data.Tests.Store;

public sealed class SqlServerWriterTests
{
    private readonly RecordingServer _server = new(new ModelRows());
    private readonly List<(string Table, int Rows, object? First)> _sent = [];

    [Fact]
    public async Task Transaction_OfAWriter_TakesTheLockFirst()
    {
        await using var transaction = await StoreTransaction.BeginAsync(Store(), CancellationToken.None);
        await transaction.ClearAsync<Child>(CancellationToken.None);

        Assert.Equal([RowPassInterceptor.Statement, "BEGIN TRANSACTION;", WriterLock.ForTransaction, "DELETE FROM [reporting].[Child]"], _server.Texts);
    }

    [Fact]
    public async Task Transaction_WhileAnotherWriterHoldsTheLock_IsRefused()
    {
        _server.LockResult = -1;

        var refusal = await Assert.ThrowsAsync<StoreException>(() => StoreTransaction.BeginAsync(Store(), CancellationToken.None));

        Assert.Contains("under way", refusal.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Lock_OfDeploymentAndOfLoads_IsTheSame()
    {
        Assert.Contains("@Resource = N'dashboard-writer', @LockMode = N'Exclusive', @LockOwner = N'Transaction'", WriterLock.ForTransaction, StringComparison.Ordinal);
        Assert.Contains("@Resource = N'dashboard-writer', @LockMode = N'Exclusive', @LockOwner = N'Session'", WriterLock.ForSession, StringComparison.Ordinal);
        Assert.Contains("@Resource = N'dashboard-writer', @LockOwner = N'Session'", WriterLock.Release, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Rows_ThatFillABuffer_ReachTheServerAfterTheirParents()
    {
        await using var transaction = await StoreTransaction.BeginAsync(Store(), CancellationToken.None);
        await using var evaluations = transaction.Writer<Evaluation>();
        await using var values = transaction.Writer<MeasureValue>();
        evaluations.Write(new Evaluation
        {
            Id = 1,
            MeasureId = "m",
            Month = Month.Parse("2026-10"),
            Version = 1,
            Fingerprint = "f",
            EvaluatedAt = DateTime.UnixEpoch,
            DataAsAt = new(2026, 11, 30),
            Provisional = false,
        });
        for (var unit = 0; unit < SqlServerBulkWriter<MeasureValue>.BatchRows; unit++)
        {
            values.Write(new MeasureValue { EvaluationId = 1, UnitId = $"U{unit}", Cases = 0 });
        }

        Assert.Equal(["[reporting].[Evaluation]", "[reporting].[MeasureValue]"], _sent.Select(sent => sent.Table));
        await values.FlushAsync(CancellationToken.None);
        Assert.Equal(2, _sent.Count);
    }

    [Fact]
    public async Task Rows_WithDatesMonthsCodesAndNulls_AreSentAsSqlServerTakesThem()
    {
        await using var transaction = await StoreTransaction.BeginAsync(Store(), CancellationToken.None);
        await using var visits = transaction.Writer<Visit>();
        visits.Write(new Visit { Id = "V1", Kind = (VisitKind)2, ChildId = "C1", VisitedOn = new(2026, 10, 5) });
        await visits.FlushAsync(CancellationToken.None);
        await using var entries = transaction.Writer<CurrentEvaluation>();
        entries.Write(new CurrentEvaluation { MeasureId = "m", Month = Month.Parse("2026-10"), EvaluationId = 1 });
        await entries.FlushAsync(CancellationToken.None);

        var visit = (Dictionary<string, object>)_sent[0].First!;
        Assert.Equal((2, (object)new DateTime(2026, 10, 5), (object)DBNull.Value), (visit["Kind"], visit["VisitedOn"], visit["Seen"]));
        Assert.Equal(new DateTime(2026, 10, 1), ((Dictionary<string, object>)_sent[1].First!)["Month"]);
    }

    private ReportingStore Store() => new(new StoreConnection(StoreProvider.SqlServer, "Server=none"), [_server])
    {
        SendRows = (_, table, rows) => _sent.Add((table, rows.Rows.Count, rows.Columns.Cast<DataColumn>().ToDictionary(column => column.ColumnName, column => rows.Rows[0][column]))),
    };
}
