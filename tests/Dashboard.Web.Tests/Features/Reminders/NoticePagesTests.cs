using Bunit;
using Dashboard.Data.Reminders;
using Dashboard.Measures.Calendar;
using Dashboard.TestSupport;
using Dashboard.Web.Features.Access;
using Dashboard.Web.Features.Administration;
using Dashboard.Web.Features.Reminders;
using Dashboard.Web.Features.Reports;
using Dashboard.Web.Tests.Features.Support;
using Dashboard.Web.Ui.Links;
using Microsoft.EntityFrameworkCore;

namespace Dashboard.Web.Tests.Features.Reminders;

public sealed class NoticePagesTests : FigurePages, IAsyncLifetime
{
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
    }
}
