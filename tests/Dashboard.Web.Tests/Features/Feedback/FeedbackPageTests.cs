using Bunit;
using Dashboard.Data.Access;
using Dashboard.Web.Features.Feedback;
using Dashboard.Web.Tests.Features.Support;
using Dashboard.Web.Ui.Exports;
using Microsoft.Extensions.DependencyInjection;

namespace Dashboard.Web.Tests.Features.Feedback;

public sealed class FeedbackPageTests(FeedbackStore store) : FigurePages, IClassFixture<FeedbackStore>
{
    [Theory]
    [InlineData(null, null, null, "/feedback")]
    [InlineData("T1", "2026-10", "6", "/feedback?unit=T1&month=2026-10&period=6")]
    [InlineData(null, "never", "12", "/feedback")]
    [InlineData(null, null, "nonsense", "/feedback")]
    public void Filter_OfAnAddress_ComesBackAsTheSameAddress(string? unit, string? month, string? period, string url) => Assert.Equal(url, FeedbackPeriods.Filter(unit, month, period).ToUrl());

    [Fact]
    public void Finding_SaysScoreAnswersChangeAndBothEnds() => Assert.Equal(
        "Exampleshire, the 12 months to October 2026: parents and carers score our work 5.3 of 10 in 18 answers, down 1.7 on the 12 months before; 6% of the answers are 8, 9 or 10; "
        + "highest is “Listens and wants to understand us”, lowest “Does what was promised”; children score how safe and supported they feel 3 of 10 in fewer than 5 answers.",
        Words(Show(Director, "/feedback").Find(".finding").TextContent));

    [Fact]
    public void Statements_ShowMeanSpreadHighShareAndAnswers() => Assert.Equal(
        ["Listens and wants to understand us|6.4||0.9|10%|10", "Does what was promised|4||0|0%|8"],
        Rows(Show(Director, "/feedback"), "statements"));

    [Fact]
    public void Statement_OpensTheAnswersItCounts() => Assert.Equal(
        "/cases?measure=feedback.parent&month=2026-10&months=12&unit=authority&split=statement%3Aparent-1",
        Show(Director, "/feedback").Find("section[aria-labelledby=statements] tbody a").GetAttribute("href"));

    [Fact]
    public void Units_OfFewAnswers_AreMarked()
    {
        var rows = Rows(Show(Director, "/feedback"), "units");

        Assert.Equal("Beech|8|5|0%|16|down 2 on the 12 months before", rows[0]);
        Assert.Equal("Rowan|3|8 fewer than 5 answers|50%|2|–", rows[1]);
    }

    [Fact]
    public void Complaints_SayAnsweredInTimeAndUpheld()
    {
        var page = Show(Director, "/feedback");

        Assert.Equal("33%", Value(page, "Complaints answered in time"));
        Assert.Equal("50%", Value(page, "Complaints upheld"));
        Assert.Equal("1", Value(page, "Compliments received"));
        Assert.Empty(page.FindAll("a[href*='Delay'], a[href*='delay']"));
    }

    [Fact]
    public void Manager_SeesTheOwnTeamOnly()
    {
        var page = Show(TeamManager, "/feedback");

        Assert.Contains("Rowan", page.Find(".eyebrow").TextContent, StringComparison.Ordinal);
        Assert.Empty(page.FindAll("section[aria-labelledby=units]"));
    }

    [Fact]
    public void Councillor_SeesNoSplitNoTeamAndNothingThatOpens()
    {
        var page = Show(Councillor, "/feedback");

        Assert.Empty(page.FindAll("section[aria-labelledby=statements], section[aria-labelledby=respondents], a[href^='/cases']"));
        Assert.DoesNotContain("Beech", page.Markup, StringComparison.Ordinal);
        Assert.Contains("withheld wherever the number of responses is", page.Markup, StringComparison.Ordinal);
    }

    [Fact]
    public void Councillor_WhereFewResponded_IsShownNoAverage()
    {
        // Three people answered in March and April 2026: their three answers stay inside.
        var page = Show(Councillor, "/feedback?unit=S1&month=2026-04&period=1");

        Assert.Equal("c", Value(page, "Feedback received"));
        Assert.Equal("c", Value(page, "What parents and carers say"));
    }

    [Fact]
    public async Task File_HoldsStatementsUnitsAndSplits()
    {
        Open(store.Builder, Director, "/feedback");
        var view = await Services.GetRequiredService<FeedbackQuery>().LoadAsync(Director, FeedbackPeriods.Filter(null, null, null), CancellationToken.None);
        var rows = string.Concat(SheetResponse.Csv(FeedbackFiles.Sheet(view!, "OFFICIAL", DateTimeOffset.UnixEpoch))).Split("\r\n", StringSplitOptions.RemoveEmptyEntries);

        Assert.Contains(rows, row => row.StartsWith("Statement,feedback.parent,What parents and carers say,Exampleshire,Does what was promised,12,32,8,4,8,0,0,", StringComparison.Ordinal));
        Assert.Contains(rows, row => row.StartsWith("Unit,feedback.parent,What parents and carers say,Rowan,,12,16,2,8,2,,0.5,3,fewer than 5 answers", StringComparison.Ordinal));
        Assert.Contains(rows, row => row.StartsWith("Split,complaint.received,Complaints received,Exampleshire,Delay,12,2", StringComparison.Ordinal));
    }

    private static List<string> Rows(IRenderedComponent<FeedbackPage> page, string section) =>
        [.. page.FindAll($"section[aria-labelledby={section}] tbody tr").Select(row => string.Join('|', row.Children.Select(cell => Words(cell.TextContent))))];

    private static string Value(IRenderedComponent<FeedbackPage> page, string title) =>
        Words(page.FindAll("article.figure").First(tile => tile.QuerySelector("h3")!.TextContent == title).QuerySelector(".value")!.TextContent);

    private IRenderedComponent<FeedbackPage> Show(AccessScope reader, string url)
    {
        Open(store.Builder, reader, url);
        var page = Render<FeedbackPage>();
        page.WaitForElement(".finding", TimeSpan.FromSeconds(30));
        return page;
    }
}
