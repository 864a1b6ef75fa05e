using System.Globalization;
using System.Text.RegularExpressions;
using Dashboard.Data.Store;
using Dashboard.Measures.Engine;
using Dashboard.Measures.Formatting;
using Microsoft.EntityFrameworkCore;
using Microsoft.Playwright;

namespace Dashboard.EndToEnd.Tests.Portal;

/// <summary>A team's report from opening to the end, by the team manager and the manager of the service. Over a portal of its own, since a report is accepted once.</summary>
public sealed partial class ReportWayJourneys(RunningPortal portal, RealBrowser browser) : IClassFixture<RunningPortal>, IClassFixture<RealBrowser>
{
    private const string Comment = "Say which visits, and <b>by when</b>.";

    [Fact]
    public async Task Report_IsWritten_Returned_WrittenAgain_AndAccepted_AndThenStands()
    {
        var manager = await browser.SignInAsync(portal, "team-manager");
        await manager.OpenAsync("/reports");
        await manager.GetByRole(AriaRole.Button, new() { Name = "Begin the report" }).PressAsync("Enter");
        await manager.Locator("report-editor[data-live]").WaitForAsync();
        await manager.AssertAccessibleAsync();
        var report = manager.Url.Split('#')[0];

        await AnswerWhatIsMissingAsync(manager, report);
        await SubmitAsync(manager);
        await Assertions.Expect(manager.Locator("textarea")).ToHaveCountAsync(0);
        await manager.AssertAccessibleAsync();

        var service = await browser.SignInAsync(portal, "service-manager");
        await DecideAsync(service);
        await service.GetByLabel("What is to be changed").FillAsync(Comment);
        await service.AssertAccessibleAsync();
        await service.GetByRole(AriaRole.Button, new() { Name = "Return it with this comment" }).PressAsync("Enter");
        await Assertions.Expect(service.Locator(".finding")).ToContainTextAsync("Returned with a comment");

        await manager.GotoAsync(report);
        await manager.Locator("report-editor[data-live]").WaitForAsync();
        await Assertions.Expect(manager.Locator(".steps")).ToContainTextAsync(Comment);
        await manager.AssertAccessibleAsync();
        var tab = await manager.Context.NewPageAsync();
        await tab.GotoAsync(report);
        await tab.Locator("report-editor[data-live]").WaitForAsync();
        await manager.Locator("#section-exceptions-text").FillAsync("The seven visits of week 40, by Friday.");
        await SubmitAsync(manager);

        await DecideAsync(service);
        await Assertions.Expect(service.Locator("#section-exceptions + p")).ToHaveTextAsync("The seven visits of week 40, by Friday.");
        await service.GetByRole(AriaRole.Button, new() { Name = "Accept the report" }).PressAsync("Enter");
        await Assertions.Expect(service.Locator(".finding")).ToContainTextAsync("Accepted");
        await service.AssertAccessibleAsync();
        await service.Context.CloseAsync();

        await tab.Locator("#section-exceptions-text").FillAsync("Too late");
        await Assertions.Expect(tab.Locator("#section-exceptions [data-status]")).ToContainTextAsync("Not saved: The report has been submitted");
        await tab.CloseAsync();
        await manager.ReloadAsync();
        await Assertions.Expect(manager.Locator("textarea, form[data-submit]")).ToHaveCountAsync(0);
        await AssertFiguresOfTheIssueAsync(manager);
        await manager.Context.CloseAsync();
    }

    /// <summary>Submitting is refused with what is missing; each line leads to where it is answered, and is answered there.</summary>
    private static async Task AnswerWhatIsMissingAsync(IPage page, string report)
    {
        await page.GetByRole(AriaRole.Button, new() { Name = "Submit the report" }).PressAsync("Enter");
        var missing = page.GetByRole(AriaRole.Alert).GetByRole(AriaRole.Link);
        await Assertions.Expect(missing.First).ToContainTextAsync("Answer the exception");
        await page.AssertAccessibleAsync();
        for (var left = await missing.Filter(new() { HasText = "Answer the exception" }).CountAsync(); left > 0; left--)
        {
            await page.GotoAsync(report);
            await page.Locator("[aria-labelledby=way] a[href^='/exceptions/']").First.PressAsync("Enter");
            await page.ArriveAsync("**/exceptions/*");
            await page.SettleAsync();
            await page.GetByLabel("Explained").CheckAsync();
            await page.GetByLabel("What lies behind it, and what has been done?").FillAsync("Two workers were ill; the visits are booked.");
            await page.GetByRole(AriaRole.Button, new() { Name = "Save the answer" }).PressAsync("Enter");
            await Assertions.Expect(page.GetByText("Your answer is saved.")).ToBeVisibleAsync();
        }

        await page.GotoAsync(report);
        await page.Locator("report-editor[data-live]").WaitForAsync();
        await page.Locator("[aria-labelledby=way] a[href*='#']").First.PressAsync("Enter");
        await Assertions.Expect(page.Locator("#section-meaning-text")).ToBeFocusedAsync();
        var fields = await page.Locator("report-editor textarea").AllAsync();
        foreach (var field in fields)
        {
            await field.FillAsync("none");
        }

        await Assertions.Expect(page.Locator("[data-status][data-state=saved]")).ToHaveCountAsync(fields.Count);
    }

    private static async Task SubmitAsync(IPage page)
    {
        await page.GetByRole(AriaRole.Button, new() { Name = "Submit the report" }).PressAsync("Enter");
        await Assertions.Expect(page.Locator(".finding")).ToContainTextAsync("Submitted");
    }

    /// <summary>The manager of the service opens what waits for a decision.</summary>
    private static async Task DecideAsync(IPage page)
    {
        await page.OpenAsync("/reports");
        await page.Locator("[aria-labelledby=decide] .do a").PressAsync("Enter");
        await Assertions.Expect(page).ToHaveURLAsync(Number());
        await page.GetByRole(AriaRole.Button, new() { Name = "Accept the report" }).WaitForAsync();
    }

    /// <summary>Every count and share on the page is the number that the issue keeps.</summary>
    private async Task AssertFiguresOfTheIssueAsync(IPage page)
    {
        var id = int.Parse(page.Url.Split('/', '#').Last(part => part.Length > 0 && part.All(char.IsDigit)), CultureInfo.InvariantCulture);
        await using var context = await new ReportingStore(StoreConnection.Sqlite(portal.StoreFile)).OpenAsync(CancellationToken.None);
        var report = await context.Reports.SingleAsync(row => row.Id == id);
        var issued = await (
            from evaluation in context.PublicationEvaluations
            join value in context.Values on evaluation.EvaluationId equals value.EvaluationId
            where evaluation.PublicationId == report.PublicationId && value.UnitId == report.UnitId && value.Value != null
            select new { evaluation.MeasureId, value.Numerator, value.Denominator, value.Value, value.Cases }).ToDictionaryAsync(row => row.MeasureId);
        var compared = 0;
        foreach (var row in await page.Locator("[aria-labelledby=figures] tbody tr").AllAsync())
        {
            var measure = Measure().Match((await row.Locator("th a").GetAttributeAsync("href"))!).Groups[1].Value;
            var definition = Catalogue.Standard[measure].Definition;
            if (issued.TryGetValue(measure, out var value) && definition is { FewestCases: 0, Kind: MeasureKind.Count or MeasureKind.Share })
            {
                var words = FigureText.Headline(definition, new UnitFigure(value.Numerator, value.Denominator, value.Value, value.Cases));
                Assert.Equal((measure, words), (measure, (await row.Locator("td").First.TextContentAsync())!.Trim().Split(' ')[0]));
                compared++;
            }
        }

        Assert.True(compared > 10, $"Only {compared} figures were compared.");
    }

    [GeneratedRegex(@"/reports/\d+$")]
    private static partial Regex Number();

    [GeneratedRegex(@"^/measures/([^?]+)")]
    private static partial Regex Measure();
}
