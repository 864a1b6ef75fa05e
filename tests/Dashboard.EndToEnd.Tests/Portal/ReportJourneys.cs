using Microsoft.Playwright;

namespace Dashboard.EndToEnd.Tests.Portal;

/// <summary>A manager writes a report while the server dies, the connection goes, the session ends and a second tab is open. No word is lost.</summary>
public sealed class ReportJourneys(RunningPortal portal, RealBrowser browser) : IClassFixture<RunningPortal>, IClassFixture<RealBrowser>
{
    /// <summary>Longer than the longest pause between two attempts to save.</summary>
    private static readonly LocatorAssertionsToHaveTextOptions Patient = new() { Timeout = 40_000 };

    [Fact]
    public async Task Words_TypedWhileTheServerIsKilled_AreThereAndSavedWhenItIsBack()
    {
        var page = await WriterAsync();
        var (text, status) = Section(page, "meaning");
        await text.FillAsync("Before. ");
        await Assertions.Expect(status).ToHaveTextAsync(Saved, Patient);

        await text.PressAsync("End");
        await page.Keyboard.TypeAsync("While the ser");
        portal.Stop();
        await page.Keyboard.TypeAsync("ver was killed, ");
        await Assertions.Expect(status).ToContainTextAsync("Your text is kept on this computer");
        await page.Keyboard.TypeAsync("and after.");
        await Assertions.Expect(text).ToBeFocusedAsync();
        portal.Start();
        await portal.WaitUntilReadyAsync();

        await Assertions.Expect(status).ToHaveTextAsync(Saved, Patient);
        await page.ReloadAsync();
        await Assertions.Expect(text).ToHaveValueAsync("Before. While the server was killed, and after.");
        await page.Context.CloseAsync();
    }

    [Fact]
    public async Task Words_OfATabThatWasClosedBeforeTheyWereSaved_ArePutBack()
    {
        var page = await WriterAsync();
        var (text, status) = Section(page, "data");
        await page.Context.RouteAsync("**/sections/*", route => route.AbortAsync());
        await text.FillAsync("Typed and never sent");
        await Assertions.Expect(status).ToContainTextAsync("no connection");
        await page.Context.UnrouteAllAsync();
        await page.ReloadAsync();

        await Assertions.Expect(text).ToHaveValueAsync("Typed and never sent");
        await Assertions.Expect(status).ToHaveTextAsync(Saved, Patient);
        Assert.Equal(0, await page.EvaluateAsync<int>("Object.keys(localStorage).filter(key => key.startsWith('dashboard-report:')).length"));
        await page.Context.CloseAsync();
    }

    [Fact]
    public async Task Words_TypedBeforeTheScriptHasArrived_AreSaved()
    {
        var page = await WriterAsync();
        var held = new TaskCompletionSource();
        await page.RouteAsync("**/ReportEditor*.js", async route =>
        {
            await held.Task;
            await route.ContinueAsync();
        });
        await page.ReloadAsync(new PageReloadOptions { WaitUntil = WaitUntilState.Commit });
        var (area, status) = Section(page, "observation");
        await area.FillAsync("Typed at once");

        held.SetResult();

        await Assertions.Expect(status).ToHaveTextAsync(Saved, Patient);
        await page.Context.CloseAsync();
    }

    [Fact]
    public async Task Section_WrittenInTwoTabs_ShowsBothTexts_AndIsMergedByKeyboard()
    {
        var page = await WriterAsync();
        var other = await page.Context.NewPageAsync();
        await other.GotoAsync(page.Url);
        var (mine, status) = Section(page, "supervision");
        var (theirs, otherStatus) = Section(other, "supervision");
        await theirs.FillAsync("Of the other tab");
        await Assertions.Expect(otherStatus).ToHaveTextAsync(Saved, Patient);

        await mine.FillAsync("Of this <b>tab</b>");
        var choice = page.Locator("#section-supervision [data-conflict]");
        await Assertions.Expect(choice.GetByRole(AriaRole.Heading, new() { Name = "Supervision: two texts" })).ToBeFocusedAsync();
        await Assertions.Expect(choice).ToContainTextAsync("Of the other tab");
        await Assertions.Expect(choice).ToContainTextAsync("Of this <b>tab</b>");
        await page.AssertAccessibleAsync();
        await choice.GetByRole(AriaRole.Button, new() { Name = "Keep both, theirs first" }).PressAsync("Enter");

        await Assertions.Expect(mine).ToBeFocusedAsync();
        await Assertions.Expect(status).ToHaveTextAsync(Saved, Patient);
        await other.ReloadAsync();
        await Assertions.Expect(theirs).ToHaveValueAsync("Of the other tab\n\nOf this <b>tab</b>");
        await page.Context.CloseAsync();
    }

    [Fact]
    public async Task Session_ThatEndsWhileSomebodyWrites_KeepsTheText_UntilTheySignInAgain()
    {
        var page = await WriterAsync();
        var (text, status) = Section(page, "observation");
        await page.Context.ClearCookiesAsync(new() { Name = "dashboard" });
        await text.FillAsync("Two observations");
        await Assertions.Expect(status).ToContainTextAsync("Sign in again in a new tab");

        var tab = await page.Context.NewPageAsync();
        await tab.GotoAsync("/sign-in");
        await tab.Locator("form:has(input[value='team-manager']) button").ClickAsync();
        await tab.LeaveAsync("/sign-in");

        await Assertions.Expect(status).ToHaveTextAsync(Saved, Patient);
        await page.Context.CloseAsync();
    }

    [Fact]
    public async Task Words_TypedWithoutAConnection_AreSavedWhenItIsBack()
    {
        var page = await WriterAsync();
        var (text, status) = Section(page, "workforce");
        await page.Context.SetOfflineAsync(true);
        await text.FillAsync("On the train");
        await Assertions.Expect(status).ToContainTextAsync("no connection");
        await page.Context.SetOfflineAsync(false);

        await Assertions.Expect(status).ToHaveTextAsync(Saved, Patient);
        await page.Context.CloseAsync();
    }

    [Fact]
    public async Task Text_TooLongToBeKept_IsRefusedWithTheNumber_AndStaysInTheField()
    {
        var page = await WriterAsync();
        var (text, status) = Section(page, "voice");
        await text.FillAsync(new string('a', 200_000));

        await Assertions.Expect(status).ToContainTextAsync("200,000 characters", new() { Timeout = 40_000 });
        Assert.Equal(200_000, (await text.InputValueAsync()).Length);
        await text.FillAsync("A short one");
        await Assertions.Expect(status).ToHaveTextAsync(Saved, Patient);
        await page.Context.CloseAsync();
    }

    [Fact]
    public async Task Report_OnAPhoneInTheDark_AndWithoutScripts_CanBeWritten()
    {
        var page = await WriterAsync(390, dark: true);
        await page.AssertAccessibleAsync();
        await page.GetByRole(AriaRole.Button, new() { Name = "Submit the report" }).ClickAsync();
        await Assertions.Expect(page.GetByRole(AriaRole.Alert)).ToContainTextAsync("Write something under");
        await page.AssertAccessibleAsync();
        await page.OpenAsync("/reports");
        await page.AssertAccessibleAsync();
        var state = await page.Context.StorageStateAsync();

        var plain = await browser.Browser.NewContextAsync(new() { BaseURL = portal.Url, StorageState = state, JavaScriptEnabled = false });
        var form = await plain.NewPageAsync();
        await form.GotoAsync("/reports");
        await form.GetByRole(AriaRole.Link, new() { Name = "Write the report" }).First.ClickAsync();
        await form.Locator("#section-feedback-text").FillAsync("Without a script");
        await form.Locator("#section-feedback [data-save]").ClickAsync();
        await Assertions.Expect(form.Locator("#section-feedback [role=status]")).ToContainTextAsync("Saved");
        await Assertions.Expect(form.Locator("#section-feedback-text")).ToHaveValueAsync("Without a script");
        await plain.CloseAsync();
        await page.Context.CloseAsync();
    }

    private static System.Text.RegularExpressions.Regex Saved { get; } = new(@"^Saved \d\d:\d\d$");

    private static (ILocator Text, ILocator Status) Section(IPage page, string section) => (page.Locator($"#section-{section}-text"), page.Locator($"#section-{section} [data-status]"));

    /// <summary>The manager of a team with the report open, and its script at work.</summary>
    private async Task<IPage> WriterAsync(int width = 1440, bool dark = false)
    {
        var page = await browser.SignInAsync(portal, "team-manager", width, dark);
        await page.OpenAsync("/reports");
        await page.Locator(".do a, .do button").First.ClickAsync();
        await page.Locator("report-editor[data-live]").WaitForAsync();
        return page;
    }
}
