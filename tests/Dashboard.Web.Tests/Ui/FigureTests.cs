using Bunit;
using Dashboard.Web.Ui.Figures;
using Dashboard.Web.Ui.Icons;
using Dashboard.Web.Ui.Progress;
using Dashboard.Web.Ui.Provenance;
using Dashboard.Web.Ui.Tables;
using Dashboard.Web.Ui.Text;

namespace Dashboard.Web.Tests.Ui;

public sealed class FigureTests : PortalContext
{
    [Fact]
    public void Figure_NoValue_ShowsADashAndNoLink()
    {
        var figure = Render<Figure>(p => p.Add(x => x.Label, "Feedback").Add(x => x.Value, null).Add(x => x.Url, "/cases"));

        Assert.Equal("–", figure.Find(".value").TextContent.Trim());
        Assert.Empty(figure.FindAll("a"));
    }

    [Fact]
    public void Figure_WithUrl_OpensTheListBehindIt()
    {
        var link = Render<Figure>(p => p.Add(x => x.Label, "Plans").Add(x => x.Value, "62%").Add(x => x.Url, "/cases")).Find("a");

        Assert.Equal("Plans: 62%. Open the list behind it", link.GetAttribute("aria-label"));
    }

    [Theory]
    [InlineData(TrendKind.Improving, "improving")]
    [InlineData(TrendKind.NoClearChange, "no clear change")]
    [InlineData(TrendKind.Worsening, "worsening")]
    [InlineData(TrendKind.NoDirection, "no direction")]
    public void Trend_Kind_HasShapeAndWord(TrendKind kind, string word)
    {
        var trend = Render<Trend>(p => p.Add(x => x.Kind, kind));

        Assert.Equal(word, trend.Find(".trend").TextContent.Trim());
        Assert.Single(trend.FindAll("svg > *"));
    }

    [Fact]
    public async Task Term_Clicked_OpensAndEscapeCloses()
    {
        var term = Render<Term>(p => p.Add(x => x.Short, "CPP").Add(x => x.Meaning, "child protection plan"));
        await term.Find("button").ClickAsync(new());
        Assert.Contains("child protection plan", term.Find("[role=note]").TextContent, StringComparison.Ordinal);

        await term.Find("button").KeyDownAsync("Escape");

        Assert.Equal("false", term.Find("button").GetAttribute("aria-expanded"));
        Assert.Empty(term.FindAll("[role=note]"));
    }

    [Theory]
    [InlineData(FigureStatus.Live, "Live month, can still change")]
    [InlineData(FigureStatus.Published, "Published 14 Nov 2026")]
    public void Provenance_Status_IsInWords(FigureStatus status, string words)
    {
        var line = Render<ProvenanceLine>(p => p.Add(x => x.Source, "extract").Add(x => x.AsAt, null).Add(x => x.Status, status).Add(x => x.On, new DateOnly(2026, 11, 14)));

        Assert.Equal(words, line.Find(".status").TextContent);
        Assert.Contains("a date not known", line.Markup, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(SortDirection.Ascending, "ascending")]
    [InlineData(SortDirection.None, null)]
    public void SortHeader_Direction_IsTold(SortDirection direction, string? told) =>
        Assert.Equal(told, Render<SortHeader>(p => p.Add(x => x.Label, "Days").Add(x => x.Url, "?sort=days").Add(x => x.Direction, direction)).Find("th").GetAttribute("aria-sort"));

    [Fact]
    public void Pictograms_Eight_AreAllDifferent()
    {
        Assert.Equal(8, PictogramShapes.Ids.Select(PictogramShapes.Of).Distinct().Count());
        Assert.Equal(PictogramShapes.Of("safety-plan"), PictogramShapes.Of("sos.safety-plan"));
    }

    [Fact]
    public void WorkProgress_Announces_TheStepAndNotEveryPercent()
    {
        var work = Render<WorkProgress>(p => p.Add(x => x.Title, "Counting").Add(x => x.Percent, 40)
            .Add(x => x.Steps, [new WorkStep("Read", WorkStepState.Done), new WorkStep("Count", WorkStepState.Running, "month 4 of 9")]));

        Assert.Equal("Count: in progress", work.Find("[aria-live=polite]").TextContent);
        Assert.Equal("40", work.Find("progress").GetAttribute("value"));
    }
}
