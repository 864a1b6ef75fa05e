using Dashboard.Data.Access;
using Dashboard.Data.Reminders;
using Dashboard.Data.Tests.Reports;
using Dashboard.Measures.Codes;
using Microsoft.EntityFrameworkCore;

namespace Dashboard.Data.Tests.Reminders;

public sealed class ReminderQueriesTests
{
    [Fact]
    public async Task Reminders_AreOfTheOwnUnitsOnly_AndOfThoseWhoWriteOrRead()
    {
        await using var desk = await DueTodayAsync();
        await desk.ExceptionAsync("T1");
        await desk.ExceptionAsync("T2");
        await desk.ExceptionAsync("T1", owner: "other");

        Assert.Equal(["report-to-write Beech 1", "exceptions-to-answer Beech 1"], await OfAsync(desk, ReportDesk.Manager));
        Assert.DoesNotContain(await ListAsync(desk, ReportDesk.Service), reminder => reminder.ReportKind == ReportKinds.TeamManager);
        Assert.Single(await ListAsync(desk, ReportDesk.Service), reminder => reminder.Kind == ReminderKinds.ExceptionsToAnswer);
        Assert.Empty(await ListAsync(desk, ReportDesk.Manager with { UserId = "nobody", UnitIds = [] }));
        foreach (var role in new[] { PortalRole.Practitioner, PortalRole.Councillor, PortalRole.InformationGovernance })
        {
            Assert.Empty(await ListAsync(desk, ReportDesk.Manager with { Role = role }));
        }
    }

    [Fact]
    public async Task Exceptions_OfATeamThatHasClosed_WaitForTheManagerOfTheServiceAbove()
    {
        await using var desk = await DueTodayAsync();
        await desk.ExceptionAsync("T1");
        await desk.ExceptionAsync("T2");
        await desk.CloseAsync("T1");

        var found = Assert.Single(await ListAsync(desk, ReportDesk.Service), reminder => reminder.Kind == ReminderKinds.ExceptionsToAnswer);
        Assert.Equal(("Beech", 1), (found.UnitName, found.Count));
        Assert.EndsWith("owner=team-manager", found.Path, StringComparison.Ordinal);
        Assert.Single(await ListAsync(desk, ReportDesk.Service), reminder => reminder is { Kind: ReminderKinds.ReportToWrite, ReportKind: ReportKinds.TeamManager, UnitName: "Beech" });
    }

    [Fact]
    public async Task Report_OnceSubmitted_WaitsForItsReader_AndNoLongerForItsWriter()
    {
        await using var desk = await DueTodayAsync();
        var report = await desk.OpenAsync();
        await desk.FillAsync(report);
        Assert.Equal($"/reports/{report}", Assert.Single(await ListAsync(desk, ReportDesk.Manager)).Path);

        await desk.Reports.SubmitAsync(ReportDesk.Manager, report, CancellationToken.None);

        Assert.Empty(await ListAsync(desk, ReportDesk.Manager));
        Assert.Single(await ListAsync(desk, ReportDesk.Service), reminder => reminder.Kind == ReminderKinds.ReportToRead && reminder.Path == $"/reports/{report}");
        Assert.DoesNotContain(await ListAsync(desk, ReportDesk.Head), reminder => reminder.Kind == ReminderKinds.ReportToRead);
    }

    [Fact]
    public async Task Report_ThatIsNotDueForLong_IsNotShown_AndALateOneSaysSo()
    {
        await using var desk = await DueTodayAsync(14);
        Assert.Empty(await ListAsync(desk, ReportDesk.Manager));

        desk.Time.Pass(TimeSpan.FromDays(28));

        var late = Assert.Single(await ListAsync(desk, ReportDesk.Manager));
        Assert.True(late.IsLate);
        Assert.InRange(late.WorkingDaysLeft!.Value, -10, -8);
    }

    [Fact]
    public async Task Count_WithinAMinute_IsNotReadAgain()
    {
        await using var desk = await DueTodayAsync();
        using var queries = desk.Reminders();
        Assert.Equal(1, await queries.CountAsync(ReportDesk.Manager, CancellationToken.None));
        await desk.ExceptionAsync();

        Assert.Equal(1, await queries.CountAsync(ReportDesk.Manager, CancellationToken.None));
        Assert.Equal(2, (await queries.ListAsync(ReportDesk.Manager, CancellationToken.None)).Count);
        Assert.Equal(2, await queries.CountAsync(ReportDesk.Manager, CancellationToken.None));
    }

    internal static async Task<ReportDesk> DueTodayAsync(int days = 0)
    {
        var desk = await ReportDesk.OfAsync();
        await using var context = await desk.Builder.Store.OpenAsync(CancellationToken.None);
        var due = DateOnly.FromDateTime(desk.Time.GetLocalNow().DateTime).AddDays(days);
        await context.Exceptions.ExecuteDeleteAsync();
        await context.Publications.ExecuteUpdateAsync(update => update.SetProperty(row => row.DueOn, due));
        return desk;
    }

    private static async Task<IReadOnlyList<Reminder>> ListAsync(ReportDesk desk, AccessScope who)
    {
        using var queries = desk.Reminders();
        return await queries.ListAsync(who, CancellationToken.None);
    }

    private static async Task<IEnumerable<string>> OfAsync(ReportDesk desk, AccessScope who) =>
        (await ListAsync(desk, who)).Select(reminder => $"{reminder.Kind} {reminder.UnitName} {reminder.Count}");
}
