using Dashboard.Data.Access;
using Dashboard.Data.AccessLogs;
using Dashboard.Data.Portal;
using Dashboard.Data.Store;

namespace Dashboard.Data.Tests.AccessLogs;

public sealed class ChainTests
{
    [Fact]
    public async Task Verify_OfALogAsWritten_IsWhole()
    {
        await using var log = await LogStore.WithAsync(10);

        var report = await log.VerifyAsync();

        Assert.Equal((true, 10, 0, 10), (report.IsWhole, report.Entries, report.Unbound, report.Last!.Id));
    }

    [Fact]
    public async Task Verify_OfAnEmptyLog_IsWhole()
    {
        await using var log = await LogStore.WithAsync(0);

        Assert.Equal((true, 0), ((await log.VerifyAsync()).IsWhole, (await log.VerifyAsync()).Entries));
    }

    /// <summary>Every field, one by one: what is not hashed could be changed unseen.</summary>
    [Theory]
    [InlineData("\"At\" = '2026-10-06 03:00:00'")]
    [InlineData("\"UserId\" = 'another'")]
    [InlineData("\"Role\" = 'Analyst'")]
    [InlineData("\"Kind\" = 'Export'")]
    [InlineData("\"Page\" = 'another'")]
    [InlineData("\"MeasureId\" = 'cp.open'")]
    [InlineData("\"Month\" = '2026-10'")]
    [InlineData("\"UnitId\" = NULL")]
    [InlineData("\"UnitId\" = ''")]
    [InlineData("\"ChildIds\" = 'C9'")]
    [InlineData("\"Children\" = 2")]
    [InlineData("\"Purpose\" = NULL")]
    [InlineData("\"SchemaVersion\" = 3")]
    [InlineData("\"Hash\" = NULL")]
    [InlineData("\"Hash\" = NULL, \"SchemaVersion\" = 1")]
    public async Task Verify_OfAChangedField_NamesTheEntry(string change)
    {
        await using var log = await LogStore.WithAsync(6);
        await log.TamperAsync($"UPDATE \"AccessEntry\" SET {change} WHERE \"Id\" = 4");

        Assert.Equal(new ChainFinding(4, ChainFault.Changed), (await log.VerifyAsync()).Finding);
    }

    [Fact]
    public void Fields_ThatAreHashed_AreAllThereAre()
    {
        string[] notHashed = [nameof(AccessEntry.Id), nameof(AccessEntry.Hash)];
        string[] changed = ["PreviousHash", "At", "UserId", "Role", "Kind", "Page", "MeasureId", "Month", "UnitId", "ChildIds", "Children", "Purpose", "SchemaVersion"];

        Assert.Equal(typeof(AccessEntry).GetProperties().Select(property => property.Name).Except(notHashed).Order(StringComparer.Ordinal), changed.Order(StringComparer.Ordinal));
    }

    [Theory]
    [InlineData("DELETE FROM \"AccessEntry\" WHERE \"Id\" = 3", 4, ChainFault.Missing)]
    [InlineData("DELETE FROM \"AccessEntry\" WHERE \"Id\" < 3", 3, ChainFault.Missing)]
    [InlineData("DELETE FROM \"AccessEntry\" WHERE \"Id\" BETWEEN 2 AND 4", 5, ChainFault.Missing)]
    [InlineData("UPDATE \"AccessEntry\" SET \"Id\" = 99 WHERE \"Id\" = 3; UPDATE \"AccessEntry\" SET \"Id\" = 3 WHERE \"Id\" = 4; UPDATE \"AccessEntry\" SET \"Id\" = 4 WHERE \"Id\" = 99", 3, ChainFault.Reordered)]
    [InlineData("UPDATE \"AccessEntry\" SET \"Id\" = \"Id\" + 100 WHERE \"Id\" > 3; INSERT INTO \"AccessEntry\" (\"Id\", \"At\", \"UserId\", \"Role\", \"Kind\", \"Page\", \"Children\", \"SchemaVersion\", \"PreviousHash\", \"Hash\") SELECT 50, \"At\", 'x', \"Role\", \"Kind\", \"Page\", 0, 2, \"Hash\", 'nothing' FROM \"AccessEntry\" WHERE \"Id\" = 3", 50, ChainFault.Inserted)]
    public async Task Verify_OfATamperedOrder_SaysWhatHappenedWhere(string statement, long entry, ChainFault fault)
    {
        await using var log = await LogStore.WithAsync(6);
        await log.TamperAsync(statement);

        Assert.Equal(new ChainFinding(entry, fault), (await log.VerifyAsync()).Finding);
    }

    [Fact]
    public async Task Verify_OfAnInsertedEntryWithAHashThatFits_FindsIt()
    {
        await using var log = await LogStore.WithAsync(6);
        var third = (await log.EntriesAsync())[2];
        var forged = third with { Id = 50, UserId = "somebody-else", PreviousHash = third.Hash };
        forged.Hash = new EntryHash().Of(forged);
        await log.TamperAsync("UPDATE \"AccessEntry\" SET \"Id\" = \"Id\" + 100 WHERE \"Id\" > 3");
        await log.TamperAsync(async context =>
        {
            context.AccessLog.Add(forged);
            await context.SaveChangesAsync();
        });

        Assert.Equal(new ChainFinding(50, ChainFault.Inserted), (await log.VerifyAsync()).Finding);
    }

    [Fact]
    public async Task Verify_OfAnEndThatWasCutOff_IsKnownFromASealOnly()
    {
        await using var log = await LogStore.WithAsync(6);
        var seal = await log.Keeper().SealAsync("keeper", CancellationToken.None);
        await log.WriteAsync("C7");
        await log.TamperAsync("DELETE FROM \"AccessEntry\" WHERE \"Id\" = 7");

        // What came after the seal cannot be known to have been there.
        Assert.True((await log.VerifyAsync()).IsWhole);

        await log.TamperAsync("DELETE FROM \"AccessEntry\" WHERE \"Id\" > 4");
        Assert.Equal(new ChainFinding(6, ChainFault.CutOff), (await log.VerifyAsync()).Finding);

        // Also when the seal in the database went with it, if its hash was noted elsewhere.
        await log.TamperAsync("DELETE FROM \"AccessLogSeal\"");
        Assert.True((await log.VerifyAsync()).IsWhole);
        Assert.Equal(new ChainFinding(6, ChainFault.CutOff), (await log.VerifyAsync(noted: (seal!.EntryId, seal.Hash))).Finding);
    }

    [Fact]
    public async Task Verify_OfALogWrittenAnewWithHashesThatFit_IsKnownFromASeal()
    {
        await using var log = await LogStore.WithAsync(6);
        await log.Keeper().SealAsync("keeper", CancellationToken.None);
        var previous = EntryHash.Beginning;
        foreach (var entry in await log.EntriesAsync())
        {
            var forged = entry with { ChildIds = "C0", PreviousHash = previous };
            previous = new EntryHash().Of(forged);
            await log.TamperAsync($"UPDATE \"AccessEntry\" SET \"ChildIds\" = 'C0', \"PreviousHash\" = '{forged.PreviousHash}', \"Hash\" = '{previous}' WHERE \"Id\" = {entry.Id}");
        }

        Assert.Equal(new ChainFinding(6, ChainFault.Rewritten), (await log.VerifyAsync()).Finding);
    }

    [Fact]
    public async Task Verify_FromADay_LooksAtWhatCameSince()
    {
        await using var log = await LogStore.WithAsync(6);
        await log.TamperAsync("UPDATE \"AccessEntry\" SET \"UserId\" = 'x' WHERE \"Id\" = 2");

        var since = await log.VerifyAsync(new DateOnly(2026, 10, 8));

        Assert.Equal((true, 4), (since.IsWhole, since.Entries));
        Assert.Equal(2, (await log.VerifyAsync(new DateOnly(2026, 10, 7))).Finding!.EntryId);
        Assert.True((await log.VerifyAsync(new DateOnly(2027, 1, 1))).IsWhole);
    }

    [Fact]
    public async Task Verify_OfEntriesFromBeforeTheChain_CountsThemAndGoesOn()
    {
        await using var log = await LogStore.WithAsync(0);
        await log.TamperAsync("INSERT INTO \"AccessEntry\" (\"At\", \"UserId\", \"Role\", \"Kind\", \"Page\", \"Children\", \"SchemaVersion\") VALUES ('2026-01-01 10:00:00', 'a', 'Analyst', 'Look', 'cases', 1, 1)");
        await log.WriteAsync("C1");
        await log.WriteAsync("C2");

        var report = await log.VerifyAsync();

        Assert.Equal((true, 2, 1), (report.IsWhole, report.Entries, report.Unbound));
    }

    [Fact]
    public async Task Prune_OfOldEntries_LeavesASealFromWhichTheRestVerifies()
    {
        await using var log = await LogStore.WithAsync(6);
        await log.Keeper().SealAsync("keeper", CancellationToken.None);
        log.Clock.Now = log.Clock.Now.AddMonths(2).AddDays(-2);

        var seal = await log.Keeper(months: 2).PruneAsync("keeper", CancellationToken.None);

        Assert.Equal((SealKind.Pruned, 3, 3, "keeper"), (seal!.Kind, seal.EntryId, seal.Entries, seal.By));
        Assert.Equal([4, 5, 6], (await log.EntriesAsync()).Select(entry => entry.Id));
        Assert.Equal((true, 3), ((await log.VerifyAsync()).IsWhole, (await log.VerifyAsync()).Entries));
        await log.TamperAsync("DELETE FROM \"AccessEntry\" WHERE \"Id\" = 4");
        Assert.Equal(new ChainFinding(5, ChainFault.Missing), (await log.VerifyAsync()).Finding);
    }

    [Fact]
    public async Task Prune_OfTheWholeLog_LetsTheChainGoOn()
    {
        await using var log = await LogStore.WithAsync(3);
        log.Clock.Now = log.Clock.Now.AddYears(1);

        await log.Keeper(months: 1).PruneAsync("keeper", CancellationToken.None);
        await log.WriteAsync("C4");

        Assert.Equal((true, 1), ((await log.VerifyAsync()).IsWhole, (await log.VerifyAsync()).Entries));
        Assert.Null(await log.Keeper(months: 1).PruneAsync("keeper", CancellationToken.None));
    }

    [Fact]
    public async Task Prune_OfALogThatIsNotWhole_IsRefusedAndRemovesNothing()
    {
        await using var log = await LogStore.WithAsync(6);
        await log.TamperAsync("UPDATE \"AccessEntry\" SET \"UserId\" = 'x' WHERE \"Id\" = 5");
        log.Clock.Now = log.Clock.Now.AddYears(10);

        var refusal = await Assert.ThrowsAsync<StoreException>(() => log.Keeper().PruneAsync("keeper", CancellationToken.None));

        Assert.Contains("Entry 5 was changed", refusal.Message, StringComparison.Ordinal);
        Assert.Equal(6, (await log.EntriesAsync()).Count);
    }

    [Fact]
    public async Task Write_ByManyAtOnce_LeavesOneChain()
    {
        await using var log = await LogStore.WithAsync(0);

        // Stores of their own, as processes have: nothing but the file is shared.
        await Task.WhenAll(Enumerable.Range(0, 8).Select(writer => Task.Run(async () =>
        {
            var store = new ReportingStore(log.Store.Connection);
            for (var number = 0; number < 40; number++)
            {
                await AccessLog.NoteAsync(store, TimeProvider.System, $"w{writer}", "Analyst", AccessKind.Look, "cases", CancellationToken.None);
            }
        })));

        var report = await log.VerifyAsync();
        Assert.Equal((true, 320), (report.IsWhole, report.Entries));
    }

    [Fact]
    public async Task Write_OfAPageThatIsNoCode_IsRefused()
    {
        await using var log = await LogStore.WithAsync(0);

        await Assert.ThrowsAsync<ArgumentException>(() => AccessLog.NoteAsync(log.Store, log.Clock, "a", "Analyst", AccessKind.Look, "Time line of Jo Bloggs", CancellationToken.None));
        Assert.Empty(await log.EntriesAsync());
    }

    [Fact]
    public async Task Upgrade_OfAFileWithoutKinds_KeepsTheEntriesAndGoesOnWithTheChain()
    {
        await using var log = await LogStore.WithAsync(0);
        await log.TamperAsync(
            """
            DROP TABLE "AccessLogSeal";
            DROP TABLE "AccessEntry";
            CREATE TABLE "AccessEntry" ("Id" INTEGER NOT NULL CONSTRAINT "PK_AccessEntry" PRIMARY KEY AUTOINCREMENT, "At" TEXT NOT NULL, "UserId" TEXT NOT NULL, "Role" TEXT NOT NULL,
                "Page" TEXT NOT NULL, "MeasureId" TEXT NULL, "Month" TEXT NULL, "UnitId" TEXT NULL, "ChildIds" TEXT NULL, "Children" INTEGER NOT NULL, "Purpose" TEXT NULL,
                "SchemaVersion" INTEGER NOT NULL, "PreviousHash" TEXT NULL, "Hash" TEXT NULL);
            INSERT INTO "AccessEntry" ("At", "UserId", "Role", "Page", "Children", "SchemaVersion") VALUES ('2026-01-01 10:00:00', 'a', 'Analyst', 'cases', 1, 1), ('2026-01-02 10:00:00', 'a', 'Analyst', 'annex-a-export', 1, 1);
            UPDATE "StoreSetting" SET "Value" = '4' WHERE "Name" = 'schema-version';
            """);

        await log.Store.PrepareAsync(CancellationToken.None);
        await log.WriteAsync("C1");

        Assert.Equal([AccessKind.Look, AccessKind.Export, AccessKind.Look], (await log.EntriesAsync()).Select(entry => entry.Kind));
        Assert.Equal((true, 2), ((await log.VerifyAsync()).IsWhole, (await log.VerifyAsync()).Unbound));
    }
}
