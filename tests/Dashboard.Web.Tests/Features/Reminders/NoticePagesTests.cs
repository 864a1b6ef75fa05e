using Bunit;
using Dashboard.Data.Cycle;
using Dashboard.Data.Portal;
using Dashboard.Data.Reminders;
using Dashboard.Measures.Calendar;
using Dashboard.TestSupport;
using Dashboard.Web.Features.Access;
using Dashboard.Web.Features.Administration;
using Dashboard.Web.Features.Cycle;
using Dashboard.Web.Features.Reminders;
using Dashboard.Web.Features.Reports;
using Dashboard.Web.Tests.Features.Support;
using Dashboard.Web.Ui.Links;
using Microsoft.EntityFrameworkCore;

namespace Dashboard.Web.Tests.Features.Reminders;

public sealed class NoticePagesTests : FigurePages, IAsyncLifetime
{
    private static readonly ActionItem Action = new() { Origin = "test", Text = "t", Owner = "o", DueOn = default, CreatedAt = default };

    private StoreBuilder _store = default!;

    public async Task InitializeAsync()
    {
        _store = await StoreBuilder.OfAsync(FigureBook.New(), months: 3, publish: 2);
        await using var context = await _store.Store.OpenAsync(CancellationToken.None);
        await context.Publications.ExecuteUpdateAsync(update => update.SetProperty(row => row.DueOn, new DateOnly(2026, 1, 5)));
    }

    async Task IAsyncLifetime.DisposeAsync() => await _store.DisposeAsync();

    [Fact]
    public void Page_OfATeamManager_ListsWhatIsLate_EachWithItsPage_AndNoChild()
    {
        Open(_store, TeamManager, "/notices");

        var page = Render<NoticesPage>();

        Assert.Contains("past", page.Find(".finding").TextContent, StringComparison.Ordinal);
        Assert.Equal("Reports to write", page.FindAll("h2")[0].TextContent);
        var first = page.FindAll(".notices li")[0];
        Assert.EndsWith("working days late", first.QuerySelector(".due")!.TextContent, StringComparison.Ordinal);
        Assert.StartsWith("/reports?month=", first.QuerySelector("a")!.GetAttribute("href"), StringComparison.Ordinal);
    }

    [Fact]
    public void Bell_AfterItsFirstRender_HasTheNumberInItsName()
    {
        AddAuthorization().SetAuthorized("reader").SetPolicies(Policies.Reports);
        Open(_store, TeamManager, "/");

        var bell = Render<NoticeBell>();

        bell.WaitForAssertion(() => Assert.Matches("^[1-9][0-9]* reminders?$", bell.Find("a").GetAttribute("aria-label")));
    }

    [Fact]
    public void Paths_OfReminders_AreThoseOfThePages()
    {
        var month = Month.Parse("2026-10");

        Assert.Equal(ReportUrls.Of(5), ReminderPaths.Report(5, month));
        Assert.Equal(ReportUrls.List(month), ReminderPaths.Report(null, month));
        Assert.Equal(ExceptionUrls.Corrections, ReminderPaths.Corrections);
        Assert.StartsWith(ExceptionUrls.Of(month), ReminderPaths.Exceptions(month, "other"), StringComparison.Ordinal);
        Assert.Equal(AdministrationUrls.Issue, ReminderPaths.Issue);
        var meeting = new MeetingPlace(new DateOnly(2026, 11, 9), 2);
        Assert.Equal(CycleUrls.Of(meeting), ReminderPaths.Meeting(meeting));
        Assert.Equal(CycleUrls.Of(meeting), ReminderPaths.Action(Action with { MeetingId = 3, MeasureId = "cp.visit-in-time" }, meeting));
        Assert.Equal(ExceptionUrls.For(7), ReminderPaths.Action(Action with { ExceptionId = 7, MeasureId = "cp.visit-in-time" }, null));
        Assert.Equal(ReportUrls.Of(5), ReminderPaths.Action(Action with { ReportId = 5 }, null));
        Assert.Equal(MeasureUrls.Curve("cp.visit-in-time", unitId: "T1"), ReminderPaths.Action(Action with { MeasureId = "cp.visit-in-time", UnitId = "T1" }, null));
        Assert.Null(ReminderPaths.Action(Action with { MeetingId = 3 }, null));
    }
}
