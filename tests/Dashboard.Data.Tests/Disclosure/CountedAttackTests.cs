using Dashboard.Data.Access;
using Dashboard.Data.Queries;
using Dashboard.Data.Store;
using Dashboard.Data.Tests.Access;
using Dashboard.Measures.Book;
using Dashboard.Measures.Engine;
using Dashboard.TestSupport;

namespace Dashboard.Data.Tests.Disclosure;

/// <summary>The attacker over counted stores: everything that a councillor can get of all measures at once.</summary>
public sealed class CountedAttackTests(ScopeStore demo) : IClassFixture<ScopeStore>
{
    private static readonly AccessScope Councillor = new() { UserId = "test", Role = PortalRole.Councillor, UnitIds = [OrgTree.AuthorityId] };
    private static readonly AccessScope Director = Councillor with { Role = PortalRole.SeniorLeader };

    [Theory]
    [InlineData(71, 120, 15)]
    [InlineData(72, 400, 14)]
    public async Task Attacker_CountedStore_WorksOutNoSmallCount(int seed, int children, int months)
    {
        await using var builder = await StoreBuilder.OfAsync(RandomBook.Of(seed, children), months);

        var (found, targets) = await AttackAsync(builder.Store, Councillor);

        Assert.True(targets > 100, $"{targets} small counts to look for are too few to prove anything.");
        Assert.True(found.Count == 0, string.Join("\n", found));
    }

    [Fact]
    public async Task Attacker_MadeUpAuthority_WorksOutNoSmallCount()
    {
        var (found, targets) = await AttackAsync(demo.Store, Councillor);

        Assert.True(targets > 100, $"{targets} small counts to look for are too few to prove anything.");
        Assert.True(found.Count == 0, string.Join("\n", found));
    }

    [Fact]
    public async Task Attacker_ReaderOfExactNumbers_WorksThemOut()
    {
        await using var builder = await StoreBuilder.OfAsync(RandomBook.Of(73, 60), 3);

        var (found, targets) = await AttackAsync(builder.Store, Director);

        Assert.Equal(targets, found.Count);
    }

    private static async Task<(IReadOnlyList<string> Found, int Targets)> AttackAsync(ReportingStore store, AccessScope reader)
    {
        using var cache = new FigureCache();
        var statuses = new StatusQueries(store, cache, TimeProvider.System);
        var figures = new FigureQueries(store, statuses, cache);
        var truth = await CountedQuantities.ReadAsync(figures, await statuses.StatusAsync(CancellationToken.None), Director, Catalogue.Standard);
        var attack = new CountedAttack(new PeriodQueries(figures, Catalogue.Standard), Catalogue.Standard, truth);
        var found = await attack.RunAsync(reader);
        return (found, attack.Targets);
    }
}
