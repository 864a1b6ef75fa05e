using System.Globalization;
using Microsoft.Playwright;

namespace Dashboard.EndToEnd.Tests.Portal;

/// <summary>The outcomes pages as a director and a councillor use them.</summary>
[Collection(SharedPortal.Name)]
public sealed class OutcomeJourneys(RunningPortal portal, RealBrowser browser)
{
    [Fact]
    public async Task Matrix_OfATeamOverTwelveMonths_OpensAsManyRecordsAsItSays()
    {
        var page = await browser.SignInAsync(portal, "director");
        await page.OpenAsync("/outcomes");
        await page.ChooseAsync("unit", "T-BEECH");
        await page.SettleAsync();
        await page.ChooseAsync("period", "12");
        await page.SettleAsync();
        await Assertions.Expect(page.Locator(".eyebrow").First).ToContainTextAsync("the 12 months to");

        var link = page.Locator("a[aria-label^='Referrals received:']");
        var said = int.Parse((await link.TextContentAsync())!.Trim(), NumberStyles.AllowThousands, CultureInfo.InvariantCulture);
        var csv = await page.APIRequest.GetAsync(portal.Url + (await link.GetAttributeAsync("href"))!.Replace("/cases?", "/cases/export?format=csv&", StringComparison.Ordinal));

        Assert.Equal(200, csv.Status);
        Assert.True(said > 0);
        Assert.Equal(said, (await csv.TextAsync()).Split("\r\n", StringSplitOptions.RemoveEmptyEntries).Length - 1);
        await page.Context.CloseAsync();
    }

    [Fact]
    public async Task Matrix_Printed_IsOnePageOfALandscapeSheet()
    {
        var page = await browser.SignInAsync(portal, "director");
        await page.OpenAsync("/outcomes?period=12");

        var pdf = System.Text.Encoding.Latin1.GetString(await page.PdfAsync(new PagePdfOptions { PreferCSSPageSize = true, PrintBackground = true }));

        Assert.Single(System.Text.RegularExpressions.Regex.Matches(pdf, @"/Type\s*/Page\b(?!s)"));
        Assert.Matches(@"/MediaBox\s*\[0 0 84\d(\.\d+)? 59\d", pdf);
        await page.Context.CloseAsync();
    }

    [Fact]
    public async Task Curve_ActionAddedByKeyboard_StandsInTheListUntilItIsMarkedDone()
    {
        var page = await browser.SignInAsync(portal, "director");
        await page.OpenAsync("/outcomes");
        await page.Locator("a[href^='/outcomes/curve?measure=outcome.improved.wellbeing']").PressAsync("Enter");
        await page.ArriveAsync("**/outcomes/curve?measure=outcome.improved.wellbeing**");
        await page.SettleAsync();
        var agreed = page.Locator(".agreed li");

        await page.GetByRole(AriaRole.Button, new() { Name = "Add an action" }).PressAsync("Enter");
        await Assertions.Expect(page.GetByLabel("What is to be done")).ToBeFocusedAsync();
        await page.GetByRole(AriaRole.Button, new() { Name = "Save the action" }).PressAsync("Enter");
        await Assertions.Expect(page.Locator("#action-form .summary")).ToBeFocusedAsync();
        await page.AssertAccessibleAsync();

        await page.GetByRole(AriaRole.Button, new() { Name = "Write what is to be done." }).PressAsync("Enter");
        await Assertions.Expect(page.GetByLabel("What is to be done")).ToBeFocusedAsync();
        await page.Keyboard.TypeAsync("Scale with every family at each core group");
        await page.Keyboard.PressAsync("Tab");
        await page.Keyboard.TypeAsync("Head of service, with health visitors");
        var due = page.GetByLabel("By when");
        await due.FillAsync((await due.GetAttributeAsync("min"))!);
        await page.GetByRole(AriaRole.Button, new() { Name = "Save the action" }).PressAsync("Enter");
        await Assertions.Expect(agreed).ToContainTextAsync("Head of service, with health visitors");
        await Assertions.Expect(page.GetByRole(AriaRole.Button, new() { Name = "Add an action" })).ToBeFocusedAsync();
        Assert.DoesNotContain("Scale", page.Url, StringComparison.Ordinal);

        await agreed.GetByRole(AriaRole.Button).PressAsync("Enter");
        await Assertions.Expect(agreed).ToContainTextAsync("done on");
        await page.AssertAccessibleAsync();
        await page.Context.CloseAsync();
    }

    [Theory]
    [InlineData("/outcomes")]
    [InlineData("/outcomes/distance")]
    [InlineData("/outcomes/curve?measure=outcome.improved.safety")]
    public async Task Councillor_SeesNoTeamAndCannotAdd(string url)
    {
        var page = await browser.SignInAsync(portal, "councillor");
        await page.OpenAsync(url);

        await Assertions.Expect(page.Locator(".finding")).ToBeVisibleAsync();
        Assert.Equal(0, await page.Locator("a[href^='/cases'], a[href*='unit=T-'], option[value^='T-']").CountAsync());
        Assert.Equal(0, await page.GetByRole(AriaRole.Button, new() { Name = "Add an action" }).CountAsync());
        await page.Context.CloseAsync();
    }

    [Fact]
    public async Task Distance_OfABand_OpensAsManyChildrenAsItSays()
    {
        var page = await browser.SignInAsync(portal, "director");
        await page.OpenAsync("/outcomes/distance");

        var link = page.Locator("table[aria-labelledby='bands-safety'] a").Last;
        var said = int.Parse((await link.TextContentAsync())!.Trim(), NumberStyles.AllowThousands, CultureInfo.InvariantCulture);
        var csv = await page.APIRequest.GetAsync(portal.Url + (await link.GetAttributeAsync("href"))!.Replace("/cases?", "/cases/export?format=csv&", StringComparison.Ordinal));

        Assert.Equal(said, (await csv.TextAsync()).Split("\r\n", StringSplitOptions.RemoveEmptyEntries).Length - 1);
        await page.Context.CloseAsync();
    }
}
