using Dashboard.Data.Access;
using Dashboard.Data.AccessLogs;

namespace Dashboard.Data.Tests.AccessLogs;

public sealed class AccessLogQueriesTests
{
    private static readonly AccessScope Governance = new() { UserId = "ig", Role = PortalRole.InformationGovernance };

    [Fact]
    public async Task Page_OfALongLog_IsTheLatestFirstAndPaged()
    {
        await using var log = await LogStore.WithAsync(AccessLogFilter.PageSize + 3);

        var first = await Queries(log).PageAsync(Governance, new AccessLogFilter(), CancellationToken.None);
        var last = await Queries(log).PageAsync(Governance, new AccessLogFilter { PageNumber = 99 }, CancellationToken.None);

        Assert.Equal((53, 2, 53), (first.Total, first.Pages, first.Rows[0].Id));
        Assert.Equal((2, 3, 1), (last.Number, last.Rows.Count, last.Rows[^1].Id));
    }

    [Fact]
    public async Task Page_OfOneChild_FindsTheWholeIdOnly()
    {
        await using var log = await LogStore.WithAsync(0);
        await log.WriteAsync("C1", "C22");
        await log.WriteAsync("C2");
        await log.WriteAsync("C3", "C2", "C4");

        var found = await Queries(log).PageAsync(Governance, new AccessLogFilter { ChildId = "C2" }, CancellationToken.None);

        Assert.Equal([3, 2], found.Rows.Select(row => row.Id));
    }

    [Fact]
    public async Task Page_OfPersonPageKindUnitAndDays_HeedsEach()
    {
        await using var log = await LogStore.WithAsync(4);
        async Task<int> Total(AccessLogFilter filter) => (await Queries(log).PageAsync(Governance, filter, CancellationToken.None)).Total;

        Assert.Equal((4, 0), (await Total(new() { UserId = "m" }), await Total(new() { UserId = "n" })));
        Assert.Equal((4, 0), (await Total(new() { Page = "cases" }), await Total(new() { Page = "other" })));
        Assert.Equal((4, 0), (await Total(new() { Kind = AccessKind.Look }), await Total(new() { Kind = AccessKind.Export })));
        Assert.Equal((4, 0), (await Total(new() { UnitId = "T1" }), await Total(new() { UnitId = "T2" })));
        Assert.Equal((2, 3), (await Total(new() { From = new(2026, 10, 8) }), await Total(new() { To = new(2026, 10, 8) })));
    }

    [Fact]
    public async Task Export_OfTheLog_IsItselfNoted()
    {
        await using var log = await LogStore.WithAsync(2);

        var rows = await Queries(log).ExportAsync(Governance, new AccessLogFilter(), CancellationToken.None);

        Assert.Equal(2, rows.Count);
        var noted = (await log.EntriesAsync())[^1];
        Assert.Equal(("ig", AccessKind.Export, AccessLogQueries.ExportPage), (noted.UserId, noted.Kind, noted.Page));
    }

    [Theory]
    [InlineData(PortalRole.Practitioner)]
    [InlineData(PortalRole.TeamManager)]
    [InlineData(PortalRole.ServiceManager)]
    [InlineData(PortalRole.SeniorLeader)]
    [InlineData(PortalRole.Analyst)]
    [InlineData(PortalRole.Councillor)]
    public async Task Log_AskedForByAnotherRole_IsRefused(PortalRole role)
    {
        await using var log = await LogStore.WithAsync(1);
        var scope = Governance with { Role = role, UnitIds = ["authority"] };
        var queries = Queries(log);

        await Assert.ThrowsAsync<AccessDeniedException>(() => queries.PageAsync(scope, new AccessLogFilter(), CancellationToken.None));
        await Assert.ThrowsAsync<AccessDeniedException>(() => queries.ExportAsync(scope, new AccessLogFilter(), CancellationToken.None));
        await Assert.ThrowsAsync<AccessDeniedException>(() => queries.UnusualAsync(scope, new DateOnly(2026, 10, 6), 30, CancellationToken.None));
        await Assert.ThrowsAsync<AccessDeniedException>(() => queries.PagesAsync(scope, CancellationToken.None));
        await Assert.ThrowsAsync<AccessDeniedException>(() => queries.SealsAsync(scope, CancellationToken.None));
    }

    [Fact]
    public async Task Unusual_OfOrdinaryWork_IsNothing()
    {
        await using var log = await LogStore.WithAsync(3);

        Assert.Empty(await UnusualAsync(log));
    }

    [Fact]
    public async Task Unusual_OfEachRule_AsksOnce()
    {
        await using var log = await LogStore.WithAsync(0);
        await log.WriteAsync([.. Enumerable.Range(0, 61).Select(number => $"C{number}")]);
        log.Clock.Now = new DateTimeOffset(2026, 10, 6, 20, 30, 0, TimeSpan.Zero);
        await log.WriteAsync("C1");
        log.Clock.Now = new DateTimeOffset(2026, 10, 7, 9, 0, 0, TimeSpan.Zero);
        await NoteAsync(log, AccessKind.Refused, ["C9"]);
        await NoteAsync(log, AccessKind.Export, [.. Enumerable.Range(0, 501).Select(number => $"C{number}")]);

        var looks = await UnusualAsync(log);

        Assert.Equal(UnusualRule.All.Select(rule => (rule, 1)), looks.Select(look => (look.Rule, 1)));
        Assert.All(looks, look => Assert.Contains('?', look.Question));
        Assert.Equal([1, 61, 501, 1], looks.Select(look => look.Count));
    }

    [Fact]
    public async Task Unusual_OnASummerEvening_GoesByTheClockOfTheCouncil()
    {
        await using var log = await LogStore.WithAsync(0);
        log.Clock.Now = new DateTimeOffset(2026, 7, 1, 19, 30, 0, TimeSpan.Zero);
        await log.WriteAsync("C1");

        Assert.Equal(UnusualRule.OutOfHours, Assert.Single(await Queries(log).UnusualAsync(Governance, new DateOnly(2026, 7, 2), 7, CancellationToken.None)).Rule);
    }

    private static AccessLogQueries Queries(LogStore log) => new(log.Store, new AccessLogOptions(), log.Clock);

    private static Task<IReadOnlyList<UnusualLook>> UnusualAsync(LogStore log) => Queries(log).UnusualAsync(Governance, new DateOnly(2026, 10, 31), 31, CancellationToken.None);

    private static async Task NoteAsync(LogStore log, AccessKind kind, IReadOnlyList<string> children)
    {
        await using var context = await log.Store.OpenAsync(CancellationToken.None);
        await AccessLog.WriteAsync(context, log.Clock, LogStore.Manager, new AccessedRecords { Kind = kind, Page = "child-timeline", ChildIds = children }, CancellationToken.None);
    }
}
