using Microsoft.Playwright;

namespace Dashboard.EndToEnd.Tests.Portal;

/// <summary>What people do stands in the access log, and the information governance lead finds it, checks the log and takes it away as a file.</summary>
[Collection(SharedPortal.Name)]
public sealed class AccessLogJourneys(RunningPortal portal, RealBrowser browser)
{
    private const string Log = "/administration/access-log";

    [Fact]
    public async Task Director_WhoOpensAChild_IsAskedWhy_AndTheLogSaysSo()
    {
        var director = await browser.SignInAsync(portal, "director");
        await director.OpenAsync("/cases?measure=sos.safety-plan&month=2026-10&unit=authority");
        var child = (await director.Locator("a[href^='/children/']").Last.TextContentAsync())!.Trim();
        await director.OpenAsync("/children/" + child);
        await director.GetByRole(AriaRole.Radio, new() { Name = "Audit or quality assurance" }).CheckAsync();
        await director.GetByRole(AriaRole.Button, new() { Name = "Open the records" }).ClickAsync();
        await director.Locator(".about").WaitForAsync();
        await director.Context.CloseAsync();

        var log = await OpenLogAsync();
        await log.GetByLabel("Child id").FillAsync(child);
        await log.GetByLabel("Page or export").SelectOptionAsync("child-timeline");

        await AssertFirstEntryAsync(log, "demo:director", "Senior leader", "Look", "child-timeline", "", child, "Audit or quality assurance");
        Assert.Equal(portal.Url + Log, log.Url);
        await log.Context.CloseAsync();
    }

    [Fact]
    public async Task Councillor_WhoAsksForChildren_IsRefused_AndTheLogSaysSo()
    {
        using var councillor = await ScriptedReader.SignInAsync(portal, "councillor");
        using var refused = await councillor.GetAsync("/worklist");
        Assert.Equal(System.Net.HttpStatusCode.Forbidden, refused.StatusCode);

        var log = await OpenLogAsync();
        await log.GetByLabel("Person").FillAsync("demo:councillor");
        await log.GetByLabel("What was done").SelectOptionAsync("Refused");
        await log.GetByLabel("Page or export").SelectOptionAsync("worklist");

        await AssertFirstEntryAsync(log, "demo:councillor", "Councillor", "Refused", "worklist", "", "", "");
        await log.Context.CloseAsync();
    }

    [Fact]
    public async Task Analyst_WhoChangesWhatAGroupMeans_StandsInTheLog()
    {
        const string Group = "Practice week guests";
        var analyst = await browser.SignInAsync(portal, "analyst");
        await analyst.OpenAsync("/administration/people");
        await analyst.GetByLabel("Role or group, as the directory names it").FillAsync(Group);
        await analyst.GetByRole(AriaRole.Form, new() { Name = "Meaning of a role or group" }).GetByLabel("Role", new() { Exact = true }).SelectOptionAsync("Councillor");
        await analyst.GetByRole(AriaRole.Button, new() { Name = "Add this meaning" }).ClickAsync();
        await Assertions.Expect(analyst.GetByRole(AriaRole.Status)).ToContainTextAsync(Group);
        await analyst.GetByRole(AriaRole.Button, new() { Name = "Remove the meaning of " + Group }).ClickAsync();
        await Assertions.Expect(analyst.GetByRole(AriaRole.Status)).ToContainTextAsync("has lost this meaning");
        await analyst.Context.CloseAsync();

        var log = await OpenLogAsync();
        await log.GetByLabel("Person").FillAsync("demo:analyst");
        await log.GetByLabel("What was done").SelectOptionAsync("Change");

        await AssertFirstEntryAsync(log, "demo:analyst", "Performance analyst", "Change", "people", "", "", "");
        await Assertions.Expect(log.Locator("main")).Not.ToContainTextAsync(Group);
        await log.Context.CloseAsync();
    }

    [Fact]
    public async Task Lead_ChecksTheLog_AndTakesTheFilteredEntriesAway()
    {
        using var director = await ScriptedReader.SignInAsync(portal, "director");
        var log = await OpenLogAsync();

        await log.GetByRole(AriaRole.Button, new() { Name = "Check it now" }).ClickAsync();
        await Assertions.Expect(log.Locator("section[aria-labelledby=chain] [role=status]")).ToContainTextAsync("Yes: ");

        await log.GetByLabel("Person").FillAsync("demo:director");
        await log.GetByLabel("What was done").SelectOptionAsync("SignIn");
        await ShowAsync(log);
        await Assertions.Expect(log.Locator("tbody tr").First).ToContainTextAsync("Sign-in");
        var download = await log.RunAndWaitForDownloadAsync(() => log.GetByRole(AriaRole.Button, new() { Name = "Save as CSV" }).ClickAsync());
        var lines = (await File.ReadAllTextAsync((await download.PathAsync())!)).Split("\r\n", StringSplitOptions.RemoveEmptyEntries);

        Assert.EndsWith("entry,at_utc,person,role,kind,page,measure,month,unit,children,child_ids,reason", lines[0], StringComparison.Ordinal);
        Assert.NotEmpty(lines.Skip(1));
        Assert.All(lines.Skip(1), line => Assert.Contains(",demo:director,SeniorLeader,SignIn,", line, StringComparison.Ordinal));
        await log.Context.CloseAsync();
    }

    [Theory]
    [InlineData(1440, false)]
    [InlineData(390, true)]
    public async Task Log_HasNoViolationsAndFitsTheScreen(int width, bool dark)
    {
        var log = await OpenLogAsync(width, dark);
        await log.Locator("tbody tr").First.WaitForAsync();

        await log.AssertAccessibleAsync();
        await log.Context.CloseAsync();
    }

    private async Task<IPage> OpenLogAsync(int width = 1440, bool dark = false)
    {
        var page = await browser.SignInAsync(portal, "governance", width, dark);
        await page.OpenAsync(Log);
        await page.Locator("form.filter").WaitForAsync();
        return page;
    }

    private static Task ShowAsync(IPage log) => log.GetByRole(AriaRole.Button, new() { Name = "Show", Exact = true }).ClickAsync();

    private static async Task AssertFirstEntryAsync(IPage log, string person, string role, string kind, string page, string about, string children, string reason)
    {
        await ShowAsync(log);
        var cells = log.Locator("tbody tr").First.Locator("td");
        string[] wanted = [person, role, kind, page, about, children, reason];
        foreach (var (place, words) in wanted.Index())
        {
            await Assertions.Expect(cells.Nth(place + 1)).ToHaveTextAsync(words);
        }
    }
}
