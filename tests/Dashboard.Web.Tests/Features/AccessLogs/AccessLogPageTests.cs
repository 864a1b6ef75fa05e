using Bunit;
using Dashboard.Data.Access;
using Dashboard.Data.AccessLogs;
using Dashboard.Web.Features.AccessLogs;
using Dashboard.Web.Tests.Features.Children;

namespace Dashboard.Web.Tests.Features.AccessLogs;

public sealed class AccessLogPageTests : ChildPageContext
{
    private readonly ChildStore _store;

    public AccessLogPageTests(ChildStore store)
        : base(store)
    {
        _store = store;
        Reader = new AccessScope { UserId = "governance", Role = PortalRole.InformationGovernance };
    }

    [Fact]
    public async Task Page_OfTheLog_ShowsWhoLookedAtWhichChildAndWhy()
    {
        await LookAsync("A-01");

        var page = Open<AccessLogPage>("/administration/access-log");

        var row = page.FindAll("table tbody tr")[0];
        Assert.Contains("beech", row.TextContent, StringComparison.Ordinal);
        Assert.Contains("A-01", row.TextContent, StringComparison.Ordinal);
        Assert.Contains("Supervision", row.TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Filter_ByAChild_NeverStandsInTheAddress()
    {
        await LookAsync("A-01");
        await LookAsync("B-01");
        var page = Open<AccessLogPage>("/administration/access-log");

        await page.Find("#log-child").ChangeAsync(new() { Value = "B-01" });
        await page.Find("form.filter").SubmitAsync();

        Assert.All(page.FindAll("table tbody tr"), row => Assert.Contains("B-01", row.TextContent, StringComparison.Ordinal));
        Assert.NotEmpty(page.FindAll("table tbody tr"));
        Assert.EndsWith("/administration/access-log", Navigation.Uri, StringComparison.Ordinal);
        Assert.Equal("B-01", page.Find("form.export input[name=Child]").GetAttribute("value"));
        Assert.Equal("post", page.Find("form.export").GetAttribute("method"));
    }

    [Fact]
    public async Task Check_OfTheChain_SaysThatItIsWhole()
    {
        await LookAsync("A-01");
        var page = Open<AccessLogPage>("/administration/access-log");

        await page.Find("[aria-labelledby=chain] button").ClickAsync(new());

        page.WaitForAssertion(() => Assert.StartsWith("Yes: ", page.Find("[aria-labelledby=chain] [role=status]").TextContent, StringComparison.Ordinal), TimeSpan.FromSeconds(10));
    }

    [Theory]
    [InlineData(PortalRole.Analyst)]
    [InlineData(PortalRole.SeniorLeader)]
    public void Page_OfTheLog_IsRefusedToWhoLooksAtChildren(PortalRole role)
    {
        Reader = Director with { Role = role };

        var page = Open<AccessLogPage>("/administration/access-log");

        Assert.Contains("information governance lead only", page.Markup, StringComparison.Ordinal);
        Assert.Empty(page.FindAll("table"));
    }

    [Fact]
    public void Form_WithBlanks_AsksForEverything() =>
        Assert.Equal(new AccessLogFilter(), new AccessLogForm { Person = " ", Child = "", Kind = "nothing", Unit = null }.ToFilter(1));

    private async Task LookAsync(string child)
    {
        await using var context = await _store.Builder.Store.OpenAsync(CancellationToken.None);
        await Data.Access.AccessLog.WriteAsync(context, TimeProvider.System, BeechManager, new AccessedRecords { Page = "child-timeline", ChildIds = [child], Purpose = AccessReason.Find("supervision") }, CancellationToken.None);
    }
}
