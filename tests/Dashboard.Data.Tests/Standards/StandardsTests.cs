using Dashboard.Data.Access;
using Dashboard.Data.Standards;
using Dashboard.Measures.Book;
using Dashboard.Measures.Standards;
using Dashboard.TestSupport;
using Microsoft.EntityFrameworkCore;

namespace Dashboard.Data.Tests.Standards;

public sealed class StandardsTests
{
    private const string Ours = """{ "id": "ours", "title": "Ours", "source": "Our standards", "place": "england-and-wales", "onTopOf": "england", "rules": [{ "id": "cp-visit", "source": "x", "steps": ["STEP"] }] }""";

    [Fact]
    public async Task Change_HoldsFromItsMonth_AndLeavesThePastAlone()
    {
        var book = new BookBuilder { AsAt = BookBuilder.Day("2026-10-31") }.OnPlan("A", "2026-09-21", "2026-10-20");
        await using var builder = await StoreBuilder.OfAsync(book, months: 2);
        using var store = new StandardsStore(builder, new StandardsOptions());
        var before = await FiguresAsync(store);

        await store.Service.ChangeAsync(StandardsStore.Analyst, new StandardsDraft(StandardsStore.October, "redcar-cleveland", """[{ "id": "cp-visit", "source": "Decision of the practice board", "steps": ["5 wd"] }]"""), CancellationToken.None);
        await store.RefreshAsync(2);

        // 7 working days before the end of September, 8 before the end of October.
        Assert.Equal([1, 1], before);
        Assert.Equal([1, 0], await FiguresAsync(store));
        Assert.Equal("redcar-cleveland", (await store.Standards.InForceAsync(StandardsStore.October, CancellationToken.None)).Profile.Id);
        Assert.Equal("bexley", (await store.Standards.InForceAsync(StandardsStore.October.Previous, CancellationToken.None)).Profile.Id);
        Assert.NotNull(store.Catalogue.Find("standard.cp-first-seen"));
        Assert.Equal("ann", Assert.Single(await store.Service.ChangesAsync(StandardsStore.Analyst, CancellationToken.None)).ChangedBy);
    }

    [Theory]
    [InlineData("mars", null, "There is no standards profile \"mars\"")]
    [InlineData("bexley", """[{ "id": "cp-visit", "source": "x", "steps": ["5 wk"] }]""", "rule cp-visit: \"wk\" is no unit")]
    [InlineData("bexley", "not json", "cannot be read")]
    public async Task Change_WithAFault_IsRefusedAndChangesNothing(string profile, string? local, string reason)
    {
        await using var builder = await StoreBuilder.OfAsync(new BookBuilder().OnPlan("A", "2026-09-21"), months: 1);
        using var store = new StandardsStore(builder, new StandardsOptions());

        var refusal = await Assert.ThrowsAsync<StandardsRefusedException>(() => store.Service.ChangeAsync(StandardsStore.Analyst, new StandardsDraft(StandardsStore.October, profile, local), CancellationToken.None));

        Assert.Contains(reason, Assert.Single(refusal.Faults), StringComparison.Ordinal);
        Assert.Empty(await store.Service.ChangesAsync(StandardsStore.Analyst, CancellationToken.None));
    }

    [Theory]
    [InlineData(PortalRole.SeniorLeader)]
    [InlineData(PortalRole.TeamManager)]
    [InlineData(PortalRole.Councillor)]
    public async Task Change_ByOthersThanAdministrators_IsRefused(PortalRole role)
    {
        await using var builder = await StoreBuilder.OfAsync(new BookBuilder().OnPlan("A", "2026-09-21"), months: 1);
        using var store = new StandardsStore(builder, new StandardsOptions());
        var scope = new AccessScope { UserId = "x", Role = role, UnitIds = [OrgTree.AuthorityId] };

        await Assert.ThrowsAsync<AccessDeniedException>(() => store.Service.ChangeAsync(scope, new StandardsDraft(StandardsStore.October, "durham", null), CancellationToken.None));
        await Assert.ThrowsAsync<AccessDeniedException>(() => store.Service.ChangesAsync(scope, CancellationToken.None));
    }

    [Fact]
    public async Task File_ThatGoesWrong_IsRefused_AndItsLastGoodVersionStays()
    {
        await using var builder = await StoreBuilder.OfAsync(new BookBuilder().OnPlan("A", "2026-09-21"), months: 1);
        using var folder = new TemporaryFolder();
        var file = Path.Combine(folder.Path, "ours.json");
        var options = new StandardsOptions { Folder = folder.Path, Profile = "ours" };

        Assert.Equal("8 wd", await LimitAsync(Ours.Replace("STEP", "8 wd", StringComparison.Ordinal), faults: 0));
        Assert.Equal("8 wd", await LimitAsync(Ours.Replace("STEP", "9 wk", StringComparison.Ordinal), faults: 1));
        Assert.Equal("9 wd", await LimitAsync(Ours.Replace("STEP", "9 wd", StringComparison.Ordinal), faults: 0));

        async Task<string> LimitAsync(string text, int faults)
        {
            await File.WriteAllTextAsync(file, text);
            using var store = new StandardsStore(builder, options);
            Assert.Equal(faults, (await store.Standards.LibraryAsync(CancellationToken.None)).Faults.Count);
            var standards = await store.Standards.InForceAsync(StandardsStore.October, CancellationToken.None);
            Assert.Equal("ours", standards.Profile.Id);
            return standards.Limit(RuleKinds.ProtectionVisit).ToString();
        }
    }

    [Fact]
    public async Task Settings_WithAnUnknownProfile_UseTheDefaultAndSaySo()
    {
        await using var builder = await StoreBuilder.OfAsync(new BookBuilder().OnPlan("A", "2026-09-21"), months: 1);
        using var store = new StandardsStore(builder, new StandardsOptions { Profile = "mars" });

        Assert.Equal("bexley", (await store.Standards.InForceAsync(StandardsStore.October, CancellationToken.None)).Profile.Id);
        Assert.Contains("there is no profile \"mars\"", Assert.Single((await store.Standards.LibraryAsync(CancellationToken.None)).Faults).Reason, StringComparison.Ordinal);
    }

    [Fact]
    public void Settings_WithBadDatesOrPlaces_AreFaultsWithTheirName()
    {
        var options = new StandardsOptions
        {
            Folder = "/no/such/folder",
            HolidaysAdded = new Dictionary<string, IList<string>> { ["st-helena"] = ["21 May"], ["atlantis"] = [] },
        };

        Assert.Collection(
            StandardsSettings.Faults(options),
            fault => Assert.Contains("Standards:Folder", fault, StringComparison.Ordinal),
            fault => Assert.Contains("\"atlantis\" is no place", fault, StringComparison.Ordinal),
            fault => Assert.Contains("\"21 May\" is no date", fault, StringComparison.Ordinal));
    }

    [Fact]
    public async Task Refresh_WritesWhatIsDue_OnceForEachHolder()
    {
        var book = new BookBuilder { AsAt = BookBuilder.Day("2026-10-31") }.OnPlan("A", "2026-10-01", "2026-10-12").Allocated("A", "T2", "2026-09-01", worker: "W2");
        await using var builder = await StoreBuilder.OfAsync(book, months: 1);
        await using var context = builder.Store.CreateDbContext();

        var visits = await context.DueItems.Where(item => item.RuleId == "cp-visit" && item.ChildId == "A").OrderBy(item => item.TeamId).ToListAsync();

        Assert.Equal([("T1", "W1", false), ("T2", "W2", true)], visits.Select(item => (item.TeamId!, item.WorkerId!, item.First)));
        Assert.All(visits, item => Assert.Equal((BookBuilder.Day("2026-10-26"), true, 2, "10 wd"), (item.DueOn, item.Overdue, item.Events, item.Limit)));
        Assert.All(await context.DueItems.ToListAsync(), item => Assert.NotEqual("noise-closed", item.ChildId));
    }

    private static async Task<IReadOnlyList<double?>> FiguresAsync(StandardsStore store) =>
        [.. (await store.Figures.SeriesAsync(StandardsStore.Analyst, "cp.visit-in-time", OrgTree.AuthorityId, CancellationToken.None)).Select(point => point.Figure.Value)];
}
