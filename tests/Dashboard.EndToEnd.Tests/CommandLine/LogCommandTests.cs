namespace Dashboard.EndToEnd.Tests.CommandLine;

/// <summary>The access log at the command line: checked, sealed, shortened, and found out when somebody changes the file.</summary>
public sealed class LogCommandTests
{
    [Theory]
    [InlineData("UPDATE AccessEntry SET UserId = 'subject-2' WHERE Id = 3", "Finding: Entry 3 was changed after it was written.")]
    [InlineData("DELETE FROM AccessEntry WHERE Id = 3", "Finding: The entry that entry 4 was bound to is gone, or another stands in its place.")]
    public async Task Log_TamperedWith_IsFoundOut_AndNoSealIsMadeOfIt(string statement, string finding)
    {
        using var log = await WrittenLog.OfAsync(longAgo: 0, now: 5);
        var before = await log.RunAsync("verify");
        log.Tamper(statement);

        var after = await log.RunAsync("verify");
        var seal = await log.RunAsync("seal");

        Assert.Equal((0, 1, 2), (before.ExitCode, after.ExitCode, seal.ExitCode));
        Assert.Contains("5 entries are whole", before.Output, StringComparison.Ordinal);
        Assert.Contains(finding, after.Output, StringComparison.Ordinal);
        Assert.Contains("nothing was changed", seal.Error, StringComparison.Ordinal);
    }

    [Fact]
    public async Task End_CutOffAfterASeal_IsFoundOut()
    {
        using var log = await WrittenLog.OfAsync(longAgo: 0, now: 5);
        Assert.Contains("Sealed up to entry 5", (await log.RunAsync("seal")).Output, StringComparison.Ordinal);
        log.Tamper("DELETE FROM AccessEntry WHERE Id = 5");

        var after = await log.RunAsync("verify");

        Assert.Equal(1, after.ExitCode);
        Assert.Contains("Finding: The end of the log was cut off: a seal covers entries up to 5.", after.Output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task End_CutOffWithItsSeal_IsFoundOutByTheHashNotedElsewhere()
    {
        using var log = await WrittenLog.OfAsync(longAgo: 0, now: 5);
        var noted = (await log.RunAsync("seal")).Output.Trim().Split('\n')[^1];
        log.Tamper("DELETE FROM AccessEntry WHERE Id = 5");
        log.Tamper("DELETE FROM AccessLogSeal");

        var unaware = await log.RunAsync("verify");
        var aware = await log.RunAsync("verify", "--noted", noted);

        Assert.Equal((0, 1), (unaware.ExitCode, aware.ExitCode));
        Assert.Contains("a seal covers entries up to 5", aware.Output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Prune_RemovesWhatIsOlderThanItIsKept_AndTheRestIsWhole()
    {
        using var log = await WrittenLog.OfAsync(longAgo: 3, now: 2);

        var pruned = await log.RunAsync("prune");
        var again = await log.RunAsync("prune");
        var after = await log.RunAsync("verify");

        Assert.Equal((0, 0, 0), (pruned.ExitCode, again.ExitCode, after.ExitCode));
        Assert.Contains("Removed 3 entries, up to entry 3.", pruned.Output, StringComparison.Ordinal);
        Assert.Contains("No entry is older than it is kept.", again.Output, StringComparison.Ordinal);
        Assert.Contains("2 entries are whole", after.Output, StringComparison.Ordinal);
    }
}
