using Dashboard.EndToEnd.Tests.Portal;
using Microsoft.Data.Sqlite;

namespace Dashboard.EndToEnd.Tests.Disclosure;

/// <summary>Two stores that differ only in figures that are withheld look alike to a councillor, to the byte: pages with chart data, twins, labels, sentences, and files.</summary>
public sealed class LeakTests(RunningPortal portal) : IClassFixture<RunningPortal>
{
    private const int Changes = 4;

    [Fact]
    public async Task Councillor_OnlyHiddenFiguresDiffer_SeesTheSameEverywhere()
    {
        portal.Stop();
        await MadeStore.WriteAllAsync(portal.StoreFile);
        var copy = portal.StoreFile + ".before";
        File.Copy(portal.StoreFile, copy);
        var measures = await new HiddenDifference(portal.StoreFile).MakeAsync(Changes);
        var pages = measures.Select(measure => "/measures/" + measure).ToList();
        var (after, exactAfter) = await ReadAsync(pages);
        portal.Stop();
        SqliteConnection.ClearAllPools();
        File.Delete(portal.StoreFile + "-wal");
        File.Delete(portal.StoreFile + "-shm");
        File.Copy(copy, portal.StoreFile, overwrite: true);

        var (before, exactBefore) = await ReadAsync(pages);

        Assert.Equal(Changes, measures.Count);
        Assert.Equal(before.Keys, after.Keys);
        Assert.Contains(before.Keys, url => url.Contains("format=csv", StringComparison.Ordinal));
        Assert.Contains(before.Keys, url => url.Contains("format=xlsx", StringComparison.Ordinal));
        Assert.All(pages, page => Assert.Contains("data-rule", before[page], StringComparison.Ordinal));
        Assert.All(pages, page => Assert.NotEqual(exactBefore[page], exactAfter[page]));
        foreach (var (url, seen) in before)
        {
            Assert.True(seen == after[url], $"{url}: {Difference(seen, after[url])}");
        }
    }

    private async Task<(IReadOnlyDictionary<string, string> Seen, Dictionary<string, string> Exact)> ReadAsync(List<string> pages)
    {
        portal.Start();
        await portal.WaitUntilReadyAsync();
        return (await SeenByCouncillor.ReadAsync(portal, pages), await SeenByCouncillor.ReadAsync(portal, "director", pages));
    }

    private static string Difference(string one, string other)
    {
        const int Around = 60;
        var place = one.Zip(other).TakeWhile(pair => pair.First == pair.Second).Count();
        string Near(string text) => text[Math.Max(0, place - Around)..Math.Min(text.Length, place + Around)];
        return $"“{Near(one)}” and “{Near(other)}”";
    }
}
