using Bunit;
using Dashboard.Web.Ui.Documents;

namespace Dashboard.Web.Tests.Ui.Documents;

public sealed class DocumentViewTests : PortalContext
{
    [Fact]
    public void Page_HasHeadingsInOrderMarkingAndForWhom()
    {
        var page = Show();

        Assert.Equal(["H1", "H2", "H3", "H2"], page.FindAll("h1, h2, h3, h4").Select(heading => heading.TagName));
        Assert.Equal("OFFICIAL-SENSITIVE", page.Find("[data-marking]").TextContent);
        Assert.Contains("Exact figures", page.Find(".for-whom").TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public void Tables_HaveCaptionsAndHeads() => Assert.All(Show().FindAll("table"), table =>
    {
        Assert.NotEmpty(table.QuerySelector("caption")!.TextContent);
        Assert.All(table.QuerySelectorAll("tbody tr"), row => Assert.Equal("row", row.Children[0].GetAttribute("scope")));
    });

    [Fact]
    public void Picture_IsDrawnWithItsWords() => Assert.Equal(DocumentSamples.Alternative, Show().Find("figure svg[role=img]").GetAttribute("aria-label"));

    [Fact]
    public void WorkbookTable_IsNotShown() => Assert.DoesNotContain("For the workbook", Show().Markup, StringComparison.Ordinal);

    [Theory]
    [InlineData("javascript:alert(1)")]
    [InlineData("//evil.example")]
    [InlineData("/\\evil.example")]
    [InlineData("data:text/html,x")]
    public void Link_ThatLeadsAstray_IsWordsOnly(string address)
    {
        var spec = DocumentSamples.Everything() with { Blocks = [new ParagraphBlock([new TextRun("words", Link: address)])] };

        Assert.Empty(Render<DocumentView>(parameters => parameters.Add(view => view.Spec, spec)).FindAll("a"));
    }

    private IRenderedComponent<DocumentView> Show() => Render<DocumentView>(parameters => parameters.Add(view => view.Spec, DocumentSamples.Everything()));
}
