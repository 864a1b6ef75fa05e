using Dashboard.Data.Access;
using Dashboard.Data.Queries;
using Dashboard.Data.Standards;
using Dashboard.Measures.Engine;
using Dashboard.Measures.Standards;
using Dashboard.TestSupport;

namespace Dashboard.Data.Tests.Worklists;

/// <summary>The counted book with its queries, made once for a class.</summary>
public sealed class WorklistStore : IAsyncLifetime, IDisposable
{
    private readonly FigureCache _cache = new();
    private StandardsLibrary? _library;

    internal StoreBuilder Builder { get; private set; } = null!;

    internal WorklistQueries Queries { get; private set; } = null!;

    internal StandardsQueries Standards { get; private set; } = null!;

    public async Task InitializeAsync()
    {
        Builder = await StoreBuilder.OfAsync(WorklistBook.New(), months: 1);
        var statuses = new StatusQueries(Builder.Store, _cache, TimeProvider.System);
        _library = new StandardsLibrary(Builder.Store, TimeProvider.System, new StandardsOptions());
        Standards = new StandardsQueries(Builder.Store, statuses, _cache, Catalogue.Of(StandardsTimeline.Default.Kinds), _library);
        Queries = new WorklistQueries(Builder.Store, statuses, Standards, _cache, TimeProvider.System);
    }

    public async Task DisposeAsync() => await Builder.DisposeAsync();

    public void Dispose()
    {
        _library?.Dispose();
        _cache.Dispose();
    }

    internal static AccessScope Scope(PortalRole role, string unit = "authority", string? worker = null) => new() { UserId = "test", Role = role, UnitIds = [unit], WorkerId = worker };
}
