using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Spreadsheet;
using Microsoft.Playwright;

namespace Dashboard.EndToEnd.Tests.Portal;

/// <summary>The monthly performance data as a director uses them.</summary>
[Collection(SharedPortal.Name)]
public sealed class MpdJourneys(RunningPortal portal, RealBrowser browser)
{
    private const string Measure = "Referrals received";

    [Fact]
    public async Task Files_OfAnIssue_HoldTheFigureSeenOnThePage()
    {
        var page = await browser.SignInAsync(portal, "director");
        await page.OpenAsync("/mpd");
        var seen = (await page.Locator($"tr:has(th:text-is('{Measure}')) td").First.TextContentAsync())!.Trim();

        using var word = WordprocessingDocument.Open(await DownloadAsync(page, "exact document for Word"), isEditable: false);
        using var workbook = SpreadsheetDocument.Open(await DownloadAsync(page, "exact workbook"), isEditable: false);

        Assert.Contains(
            word.MainDocumentPart!.Document.Body!.Descendants<DocumentFormat.OpenXml.Wordprocessing.TableRow>().Select(row => row.Elements<DocumentFormat.OpenXml.Wordprocessing.TableCell>().Select(cell => cell.InnerText).Take(2)),
            cells => cells.SequenceEqual([Measure, seen]));
        Assert.Contains(
            workbook.WorkbookPart!.WorksheetParts.SelectMany(sheet => sheet.Worksheet.Descendants<Row>()).Select(row => row.Elements<Cell>().Select(cell => cell.InnerText).Take(2)),
            cells => cells.SequenceEqual([Measure, seen]));
        await page.Context.CloseAsync();
    }

    [Fact]
    public async Task PrintedPage_LiesOnItsSide()
    {
        var page = await browser.SignInAsync(portal, "councillor");
        await page.OpenAsync("/mpd/print");

        var pdf = System.Text.Encoding.Latin1.GetString(await page.PdfAsync(new PagePdfOptions { PreferCSSPageSize = true }));

        Assert.Matches(@"/MediaBox\s*\[0 0 84\d(\.\d+)? 59\d", pdf);
        await page.Context.CloseAsync();
    }

    private static async Task<Stream> DownloadAsync(IPage page, string link)
    {
        var download = await page.RunAndWaitForDownloadAsync(() => page.GetByRole(AriaRole.Link, new() { Name = link }).ClickAsync());
        await using var stream = await download.CreateReadStreamAsync();
        var copy = new MemoryStream();
        await stream.CopyToAsync(copy);
        copy.Position = 0;
        return copy;
    }
}
