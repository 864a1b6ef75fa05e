using System.Text.RegularExpressions;
using Microsoft.Playwright;

namespace Dashboard.EndToEnd.Tests.Portal;

/// <summary>The board summary: a councillor reads and prints it, a senior leader writes and accepts its text, and the councillor reads that.</summary>
public sealed partial class BoardJourneys(RunningPortal portal, RealBrowser browser) : IClassFixture<RunningPortal>, IClassFixture<RealBrowser>
{
    private const int MostSheets = 4;

    [Fact]
    public async Task Summary_IsReadPrintedWrittenAcceptedAndReadAgain()
    {
        var councillor = await browser.SignInAsync(portal, "councillor");
        await councillor.OpenAsync("/board");
        await Assertions.Expect(councillor.Locator(".headline")).ToHaveCountAsync(10);
        await Assertions.Expect(councillor.Locator("a[href*='/cases'], a[href*='/reports']")).ToHaveCountAsync(0);
        await Assertions.Expect(councillor.Locator("#doing ~ p").First).ToContainTextAsync("will be here when it is done");
        Assert.InRange(Sheets(await councillor.PdfAsync(new PagePdfOptions { PreferCSSPageSize = true })), 1, MostSheets);

        var director = await browser.SignInAsync(portal, "director");
        await director.OpenAsync("/board");
        await director.GetByRole(AriaRole.Button, new() { Name = "Begin the texts" }).ClickAsync();
        await director.Locator("report-editor[data-live]").WaitForAsync();
        await director.Locator("#section-doing-text").FillAsync("We have taken on ten more social workers.");
        await Assertions.Expect(director.Locator("#section-doing [data-status]")).ToHaveTextAsync(Saved());
        await director.GetByRole(AriaRole.Button, new() { Name = "Submit the report" }).ClickAsync();
        await director.GetByRole(AriaRole.Button, new() { Name = "Accept" }).ClickAsync();
        await Assertions.Expect(director.GetByText("Accepted", new() { Exact = false }).First).ToBeVisibleAsync();

        await councillor.OpenAsync("/board");
        await Assertions.Expect(councillor.Locator("#doing ~ p").First).ToHaveTextAsync("We have taken on ten more social workers.");
        await councillor.Context.CloseAsync();
        await director.Context.CloseAsync();
    }

    private static int Sheets(byte[] pdf) => Sheet().Count(System.Text.Encoding.Latin1.GetString(pdf));

    [GeneratedRegex(@"^Saved \d\d:\d\d$")]
    private static partial Regex Saved();

    [GeneratedRegex(@"/Type\s*/Page\b(?!s)")]
    private static partial Regex Sheet();
}
