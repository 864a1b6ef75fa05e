using Dashboard.Data.Access;
using Dashboard.Data.Queries;
using Dashboard.Data.Standards;
using Dashboard.Data.Tests.Standards;
using Dashboard.TestSupport;

namespace Dashboard.Data.Tests.Worklists;

/// <summary>The counted book with its queries, made once for a class.</summary>
public sealed class WorklistStore : IAsyncLifetime, IDisposable
{
    private readonly FigureCache _cache = new();
    private StandardsStore? _store;

    internal StoreBuilder Builder { get; private set; } = null!;

    internal StandardsQueries Standards => _store!.Standards;

    internal WorklistQueries Queries => new(Builder.Store, _store!.Statuses, Standards, _cache, TimeProvider.System);

    public async Task InitializeAsync()
    {
        Builder = await StoreBuilder.OfAsync(WorklistBook.New(), months: 1);
        _store = new StandardsStore(Builder, new StandardsOptions());
    }

    public async Task DisposeAsync() => await Builder.DisposeAsync();

    public void Dispose()
    {
        _store?.Dispose();
        _cache.Dispose();
    }

    internal static AccessScope Scope(PortalRole role, string unit = "authority", string? worker = null) => new() { UserId = "test", Role = role, UnitIds = [unit], WorkerId = worker };
}
