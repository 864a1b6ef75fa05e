using Dashboard.Data.Access;
using Dashboard.Data.Queries;
using Dashboard.Data.Refreshing;
using Dashboard.Data.Standards;
using Dashboard.Measures.Book;
using Dashboard.Measures.Calendar;
using Dashboard.Measures.Engine;
using Dashboard.Measures.Standards;
using Dashboard.TestSupport;

namespace Dashboard.Data.Tests.Standards;

/// <summary>A store with the services of the standards over it, as the portal registers them.</summary>
internal sealed class StandardsStore(StoreBuilder builder, StandardsOptions options) : IDisposable
{
    private readonly FigureCache _cache = new();

    public static AccessScope Analyst { get; } = new() { UserId = "ann", Role = PortalRole.Analyst, UnitIds = [OrgTree.AuthorityId] };

    public static Month October { get; } = Month.Parse("2026-10");

    public Catalogue Catalogue { get; } = Catalogue.Of(StandardsTimeline.Default.Kinds);

    public StandardsLibrary Library { get; } = new(builder.Store, TimeProvider.System, options);

    public StatusQueries Statuses => field ??= new StatusQueries(builder.Store, _cache, TimeProvider.System);

    public StandardsQueries Standards => new(builder.Store, Statuses, _cache, Catalogue, Library);

    public StandardsService Service => new(builder.Store, Statuses, Library, TimeProvider.System);

    public WhatIfQueries WhatIf => new(builder.Store, Statuses, Standards, TimeProvider.System);

    public FigureQueries Figures => new(builder.Store, Statuses, _cache);

    public Task<RefreshReport> RefreshAsync(int months) =>
        new RefreshService(builder.Store, Catalogue, TimeProvider.System, Standards).RefreshAsync(new RefreshRequest { From = October.AddMonths(1 - months), To = October }, null, CancellationToken.None);

    public void Dispose()
    {
        Library.Dispose();
        _cache.Dispose();
    }
}
