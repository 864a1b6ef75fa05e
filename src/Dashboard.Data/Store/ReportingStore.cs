using Dashboard.Data.Access;
using Dashboard.Data.Model;
using Dashboard.Measures.Book;
using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Diagnostics;
using Microsoft.EntityFrameworkCore.Infrastructure;
using Microsoft.EntityFrameworkCore.Migrations;

namespace Dashboard.Data.Store;

/// <summary>Opens contexts on one store. Every operation takes its own context and disposes it.</summary>
public sealed class ReportingStore : IDbContextFactory<DashboardContext>
{
    /// <summary>Level of Transact-SQL that EF may use: SQL Server 2016, without JSON functions that older databases lack.</summary>
    public const int SqlServerCompatibilityLevel = 130;

    private readonly PooledDbContextFactory<DashboardContext> _contexts;

    public ReportingStore(StoreConnection connection)
        : this(connection, [])
    {
    }

    /// <summary>A store whose commands somebody listens to.</summary>
    internal ReportingStore(StoreConnection connection, IEnumerable<IInterceptor> interceptors)
    {
        SqliteLibrary.Prepare();
        Connection = connection;
        var options = new DbContextOptionsBuilder<DashboardContext>().UseQueryTrackingBehavior(QueryTrackingBehavior.NoTracking);
        _ = connection.Provider == StoreProvider.Sqlite
            ? options.UseSqlite(connection.ConnectionString).ReplaceService<IMigrationsSqlGenerator, SqliteTables>()
            : options.UseSqlServer(connection.ConnectionString, server => server.UseCompatibilityLevel(SqlServerCompatibilityLevel));
        options.AddInterceptors(connection.Provider == StoreProvider.Sqlite ? interceptors : interceptors.Append(new RowPassInterceptor()));
        _contexts = new PooledDbContextFactory<DashboardContext>(options.Options);
    }

    /// <summary>Where the store is.</summary>
    public StoreConnection Connection { get; }

    /// <summary>How rows in bulk reach SQL Server.</summary>
    internal SendRows SendRows { get; init; } = SqlServerRows.Send;

    /// <summary>A context to which SQL Server shows no row about a child or a single worker.</summary>
    public DashboardContext CreateDbContext()
    {
        var context = _contexts.CreateDbContext();
        context.Rows = RowPass.None;
        return context;
    }

    /// <summary>Opens a context to which SQL Server shows no row about a child or a single worker.</summary>
    public Task<DashboardContext> OpenAsync(CancellationToken cancellationToken) => OpenAsync(RowPass.None, cancellationToken);

    /// <summary>Opens a context to which SQL Server shows the rows of a scope.</summary>
    public Task<DashboardContext> OpenAsync(AccessScope scope, OrgTree tree, CancellationToken cancellationToken) => OpenAsync(RowPass.Of(scope, tree), cancellationToken);

    /// <summary>Opens a context to which SQL Server shows every row: for imports, refreshes, and counts that name no child.</summary>
    public Task<DashboardContext> OpenForWorkAsync(CancellationToken cancellationToken) => OpenAsync(RowPass.Work, cancellationToken);

    internal async Task<DashboardContext> OpenAsync(RowPass rows, CancellationToken cancellationToken)
    {
        var context = await _contexts.CreateDbContextAsync(cancellationToken);
        context.Rows = rows;
        return context;
    }

    /// <summary>Empties a SQLite store of a made-up authority that was never completed.</summary>
    /// <exception cref="StoreException">The store holds anything else.</exception>
    public async Task DiscardUnfinishedDemoAsync(CancellationToken cancellationToken)
    {
        await using var context = await OpenAsync(cancellationToken);
        if (Connection.Provider != StoreProvider.Sqlite
            || await StoreSettings.GetAsync(context, StoreSettings.DemoData, cancellationToken) != StoreSettings.DemoBeingMade)
        {
            throw new StoreException("Only a SQLite store with an unfinished made-up authority can be discarded.");
        }

        await context.Database.EnsureDeletedAsync(cancellationToken);
        await PrepareAsync(cancellationToken);
    }

    /// <summary>Makes the tables of a new SQLite file, or brings an older one up to date; SQL Server is brought up to date by <c>dashboard deploy</c>.</summary>
    /// <exception cref="StoreException">The store was made by another version, or is not there.</exception>
    public async Task PrepareAsync(CancellationToken cancellationToken)
    {
        if (Connection.Provider == StoreProvider.Sqlite)
        {
            await SqliteFile.EnsureAsync(new SqliteConnectionStringBuilder(Connection.ConnectionString).DataSource, cancellationToken);
            await using var upgraded = await OpenAsync(cancellationToken);
            await SqliteUpgrades.RunAsync(upgraded, cancellationToken);
        }

        await using var context = await OpenAsync(cancellationToken);
        await SchemaVersion.RequireCurrentAsync(context, cancellationToken);
    }
}
