using Bunit;
using Dashboard.Data.Access;
using Dashboard.Web.Features.Mpd;
using Dashboard.Web.Tests.Features.Statutory;
using Dashboard.Web.Tests.Features.Support;
using Dashboard.Web.Ui.Documents;
using Dashboard.Web.Ui.Documents.Word;
using Dashboard.Web.Ui.Filters;
using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Validation;
using DocumentFormat.OpenXml.Wordprocessing;
using Microsoft.Extensions.DependencyInjection;

namespace Dashboard.Web.Tests.Features.Mpd;

/// <summary>The monthly performance data of a store whose referrals grow by one a month, with November issued and December live.</summary>
public sealed class MpdPageTests(StatutoryStore store) : FigurePages, IClassFixture<StatutoryStore>
{
    private const string Issued = "2026-10";

    [Fact]
    public void Referrals_OfTheIssue_StandBesideTheMonthBefore() => Assert.Equal(
        ["10", "9"],
        Row(Show(Director, "/mpd?month=" + Issued), "Referrals received").Skip(1).Take(2));

    [Fact]
    public void Finding_SaysTheHeadlines() => Assert.Contains("referrals received 10, up 1 on September 2026", Words(Show(Director, "/mpd?month=" + Issued).Find(".finding").TextContent), StringComparison.Ordinal);

    [Fact]
    public void Month_NotIssued_SaysSoAndLinksToTheLatest()
    {
        var page = Show(Director, "/mpd?month=2026-11");

        Assert.Contains("November 2026 has not been issued", page.Markup, StringComparison.Ordinal);
        Assert.Contains("October 2026", page.Find("a[href='/mpd?month=2026-10']").TextContent, StringComparison.Ordinal);
        Assert.Empty(page.FindAll("table"));
    }

    [Fact]
    public void Parts_EveryOne_HasATableWithACaption()
    {
        var captions = Show(Director, "/mpd").FindAll("caption").Select(caption => caption.TextContent).ToList();

        Assert.All(MpdParts.All, part => Assert.Contains(captions, caption => caption.StartsWith(part.Title, StringComparison.Ordinal)));
    }

    [Fact]
    public void Links_AtTheTop_LeadToEveryPartOfThePageThatIsShown()
    {
        var page = Show(Director, "/mpd?month=" + Issued);

        var links = page.FindAll("nav[aria-label='Parts of this document'] a").Select(link => link.GetAttribute("href")!).ToList();
        Assert.All(links, link => Assert.StartsWith($"/mpd?month={Issued}#", link, StringComparison.Ordinal));
        Assert.Equal(page.FindAll("h2").Select(heading => heading.Id), links.Select(link => link[(link.IndexOf('#', StringComparison.Ordinal) + 1)..]));
        Assert.True(links.Count > MpdParts.All.Count);
    }

    [Fact]
    public void Measures_OfEveryPart_Exist()
    {
        Open(store.Builder, Director, "/mpd");
        var catalogue = Services.GetRequiredService<Dashboard.Measures.Engine.Catalogue>();

        Assert.All(MpdParts.All.SelectMany(part => part.MeasureIds).Concat(MpdParts.Headlines).Concat(MpdParts.Demographics), id => Assert.NotNull(catalogue.Find(id)));
        Assert.All(MpdParts.All, part => Assert.Empty(part.Charts.Except(part.MeasureIds)));
    }

    [Fact]
    public void Councillor_SeesNoTeamNoSplitNoChangeAndNoExactFile()
    {
        var page = Show(Councillor, "/mpd?month=" + Issued);

        Assert.DoesNotContain("Rowan", page.Markup, StringComparison.Ordinal);
        Assert.DoesNotContain("Who the children are", page.Markup, StringComparison.Ordinal);
        Assert.Empty(page.FindAll("a[href*='numbers=exact']"));
        Assert.Contains("small numbers are withheld", page.Find(".for-whom").TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Document_ForEveryReader_IsAValidWordFileWithoutASkippedHeading()
    {
        Open(store.Builder, Director, "/mpd");
        foreach (var reader in new[] { Director, TeamManager, Councillor, Director with { ForSharing = true } })
        {
            using var stream = new MemoryStream();
            DocxWriter.Write(stream, await DocumentAsync(reader));
            stream.Position = 0;
            using var file = WordprocessingDocument.Open(stream, isEditable: false);

            Assert.Empty(new OpenXmlValidator(FileFormatVersions.Office2019).Validate(file).Select(error => error.Description));
            Assert.Equal("At a glance", file.MainDocumentPart!.Document.Body!.Elements<Paragraph>().First(paragraph => paragraph.ParagraphProperties?.ParagraphStyleId?.Val?.Value == "Heading1").InnerText);
        }
    }

    [Fact]
    public async Task Document_ToShare_HoldsNoNumberThatIsWithheld()
    {
        Open(store.Builder, Director, "/mpd");
        var exact = Numbers(await DocumentAsync(Director));
        var shared = Numbers(await DocumentAsync(Director with { ForSharing = true }));

        Assert.Contains(shared, cell => cell.Text == "c");
        Assert.All(shared.Where(cell => cell.Text == "c"), cell => Assert.Null(cell.Number));
        Assert.DoesNotContain(shared, cell => cell.Number is > 0 and <= 5 && cell.Text.All(char.IsDigit));
        Assert.Contains(exact, cell => cell.Number is > 0 and <= 5 && cell.Text.All(char.IsDigit));
    }

    private static List<Dashboard.Web.Ui.Documents.TableCell> Numbers(DocumentSpec document) =>
        [.. document.Blocks.OfType<TableBlock>().Where(table => table.Columns.Count > 4 && table.Caption.Contains("Contacts and referrals", StringComparison.Ordinal)).SelectMany(table => table.Rows).SelectMany(row => row.Skip(1))];

    private async Task<DocumentSpec> DocumentAsync(AccessScope reader)
    {
        var view = await Services.GetRequiredService<MpdQuery>().LoadAsync(reader, UnitMonthFilter.FromQuery(MpdFeature.Page, null, Issued, null), "For a test", null, CancellationToken.None);
        return view!.Document!;
    }

    private static IEnumerable<string> Row(IRenderedComponent<MpdPage> page, string measure) =>
        page.FindAll("tbody tr").First(row => row.Children[0].TextContent == measure).Children.Select(cell => Words(cell.TextContent));

    private IRenderedComponent<MpdPage> Show(AccessScope reader, string url)
    {
        Open(store.Builder, reader, url);
        var page = Render<MpdPage>();
        page.WaitForElement("h1", TimeSpan.FromSeconds(30));
        return page;
    }
}
