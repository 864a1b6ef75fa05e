using System.Data.Common;
using Dashboard.Data.Model;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata;
using Microsoft.EntityFrameworkCore.Storage;

namespace Dashboard.Data.Store;

/// <summary>One change of the store, whole or not at all: disposed without commit, nothing has happened.</summary>
public sealed class StoreTransaction : IAsyncDisposable
{
    /// <summary>Memory in which SQLite keeps the pages of a change: with its usual 2 MB, a refresh writes many of them more than once, as several tables grow side by side.</summary>
    private const string SqlitePages = "PRAGMA cache_size = -16384";

    private readonly IDbContextTransaction _transaction;
    private readonly List<string> _indexes = [];

    private readonly ReportingStore _store;
    private readonly List<IRowBuffer> _buffers = [];

    private StoreTransaction(DashboardContext context, IDbContextTransaction transaction, ReportingStore store)
    {
        Context = context;
        _transaction = transaction;
        _store = store;
    }

    /// <summary>The context whose reads and writes take part.</summary>
    public DashboardContext Context { get; }

    /// <summary>Engine of the store.</summary>
    public StoreProvider Provider => _store.Connection.Provider;

    /// <summary>Connection of the context, for statements of the engine's own.</summary>
    public DbConnection Connection => Context.Database.GetDbConnection();

    /// <summary>Transaction of the context.</summary>
    public DbTransaction Transaction => _transaction.GetDbTransaction();

    /// <summary>Begins a change, waiting for one that is under way.</summary>
    /// <exception cref="StoreException">Another change takes longer than the wait.</exception>
    public static async Task<StoreTransaction> BeginAsync(ReportingStore store, CancellationToken cancellationToken)
    {
        var context = await store.OpenForWorkAsync(cancellationToken);
        try
        {
            var transaction = new StoreTransaction(context, await context.Database.BeginTransactionAsync(cancellationToken), store);
            if (transaction.Provider == StoreProvider.SqlServer)
            {
                await WriterLock.TakeAsync(transaction, cancellationToken);
            }
            else
            {
                await context.Database.ExecuteSqlRawAsync(SqlitePages, cancellationToken);
            }

            return transaction;
        }
        catch
        {
            // Disposing the context rolls back what its transaction has begun.
            await context.DisposeAsync();
            throw;
        }
    }

    /// <summary>A writer of many rows of one table: prepared statements on SQLite, bulk copy on SQL Server.</summary>
    public IBulkWriter<TRow> Writer<TRow>()
        where TRow : class
    {
        var table = BulkTable.Of(Context.Model.FindEntityType(typeof(TRow))
            ?? throw new ArgumentException($"{typeof(TRow).Name} is not a table of the store."));
        return Provider == StoreProvider.Sqlite
            ? new SqliteBulkWriter<TRow>(this, table)
            : new SqlServerBulkWriter<TRow>(this, table, _store.SendRows);
    }

    /// <summary>Empties one table.</summary>
    public Task ClearAsync(IEntityType table, CancellationToken cancellationToken)
    {
        var statement = "DELETE FROM " + BulkTable.Of(table).QuotedName(Provider);
        return Context.Database.ExecuteSqlRawAsync(statement, cancellationToken);
    }

    /// <summary>Empties one table.</summary>
    public Task ClearAsync<TRow>(CancellationToken cancellationToken) => ClearAsync(Context.Model.FindEntityType(typeof(TRow))!, cancellationToken);

    /// <summary>Empties tables that are about to be filled anew, and on SQLite drops their secondary indexes until <see cref="RestoreIndexesAsync"/>.</summary>
    public async Task ClearForRefillAsync(IReadOnlyCollection<IEntityType> tables, CancellationToken cancellationToken)
    {
        foreach (var table in tables)
        {
            await ClearAsync(table, cancellationToken);
        }

        if (Provider == StoreProvider.Sqlite)
        {
            _indexes.AddRange(await SqliteIndexes.DropAsync(this, tables.Select(table => BulkTable.Of(table).Name), cancellationToken));
        }
    }

    /// <summary>Makes the indexes again that <see cref="ClearForRefillAsync"/> dropped. Without commit they were never gone.</summary>
    public async Task RestoreIndexesAsync(CancellationToken cancellationToken)
    {
        foreach (var statement in _indexes)
        {
            await SqliteIndexes.RunAsync(this, statement, cancellationToken);
        }

        _indexes.Clear();
    }

    /// <summary>Keeps a buffer in the order in which writers are made: parents before children.</summary>
    internal void Register(IRowBuffer buffer) => _buffers.Add(buffer);

    internal void Release(IRowBuffer buffer) => _buffers.Remove(buffer);

    /// <summary>Sends a full buffer after those made before it, so that the parent rows are there when the keys of its rows are checked.</summary>
    internal void SendUpTo(IRowBuffer buffer)
    {
        foreach (var earlier in _buffers.TakeWhile(other => other != buffer))
        {
            earlier.Send();
        }

        buffer.Send();
    }

    /// <summary>Makes the change final.</summary>
    public Task CommitAsync(CancellationToken cancellationToken) => _transaction.CommitAsync(cancellationToken);

    public async ValueTask DisposeAsync()
    {
        await _transaction.DisposeAsync();
        await Context.DisposeAsync();
    }
}
