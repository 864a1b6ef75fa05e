using Dashboard.Data.Access;
using Dashboard.Data.Model;
using Dashboard.Data.Store;
using Dashboard.Measures.Records;
using Microsoft.EntityFrameworkCore;

namespace Dashboard.Data.Refreshing;

/// <summary>Tables as a case book takes them, as far as the connection shows them: of the whole authority, or of a few children. Several are read at once, each on a connection of its own.</summary>
internal sealed class BookTables(ReportingStore store, RowPass rows, IReadOnlyCollection<string>? childIds, IReadOnlySet<Type>? only, CancellationToken cancellationToken) : IDisposable
{
    private const string ChildColumn = "ChildId";
    private const string KeyColumn = "Id";

    private readonly SemaphoreSlim _connections = new(Environment.ProcessorCount);

    /// <summary>The children.</summary>
    public Task<List<Child>> Children() =>
        ReadAsync(context => childIds is null ? context.Children : context.Children.Where(child => childIds.Contains(child.Id)));

    /// <summary>A table whose rows belong to a child.</summary>
    public Task<List<T>> OfChildren<T>()
        where T : class =>
        ReadAsync(OfChildren<T>);

    /// <summary>A table whose rows belong to a record of a child, by the column that names the record.</summary>
    public Task<List<T>> OfRecords<T, TRecord>(string column)
        where T : class
        where TRecord : class =>
        ReadAsync<T>(context =>
        {
            if (childIds is null)
            {
                return context.Set<T>();
            }

            var records = OfChildren<TRecord>(context).Select(record => EF.Property<string>(record, KeyColumn));
            return context.Set<T>().Where(row => records.Contains(EF.Property<string>(row, column)));
        });

    /// <summary>A table that is small whatever the size of the authority.</summary>
    public Task<List<T>> All<T>()
        where T : class =>
        ReadAsync<T>(context => context.Set<T>());

    /// <summary>A table that a book of a few children does without.</summary>
    public Task<List<T>> OfAuthority<T>()
        where T : class =>
        childIds is null ? All<T>() : Task.FromResult(new List<T>());

    public void Dispose() => _connections.Dispose();

    private IQueryable<T> OfChildren<T>(DashboardContext context)
        where T : class =>
        childIds is null
            ? context.Set<T>()
            : context.Set<T>().Where(row => childIds.Contains(EF.Property<string>(row, ChildColumn)));

    private Task<List<T>> ReadAsync<T>(Func<DashboardContext, IQueryable<T>> query) => only?.Contains(typeof(T)) == false ? Task.FromResult(new List<T>()) : Task.Run(
        async () =>
        {
            await _connections.WaitAsync(cancellationToken);
            try
            {
                await using var context = await store.OpenAsync(rows, cancellationToken);
                return await query(context).ToListAsync(cancellationToken);
            }
            finally
            {
                _connections.Release();
            }
        },
        cancellationToken);
}
