using Bunit;
using Dashboard.Data.Access;
using Dashboard.Web.Features.Audits;
using Dashboard.Web.Features.Audits.Questions;
using Dashboard.Web.Tests.Features.Support;
using Dashboard.Web.Ui.Exports;
using Microsoft.Extensions.DependencyInjection;

namespace Dashboard.Web.Tests.Features.Audits;

public sealed class QuestionsPageTests(AuditStore store) : FigurePages, IClassFixture<AuditStore>
{
    [Fact]
    public void Filter_WithAnInstrument_ComesBackAsTheSameAddress() => Assert.Equal(
        "/audits/questions?period=6&instrument=durham",
        AuditFilters.FromQuery(AuditsFeature.QuestionsPage, null, null, period: "6", instrument: "DURHAM").ToUrl());

    [Fact]
    public void Filter_WithAnUnknownInstrument_DropsIt() => Assert.Equal(
        "/audits/questions",
        AuditFilters.FromQuery(AuditsFeature.QuestionsPage, null, null, instrument: "own form").ToUrl());

    [Fact]
    public void Finding_NamesTheStrongestAndTheWeakestArea() => Assert.Equal(
        "Exampleshire, the 12 months to October 2026, collaborative case audit: the strongest area is Purpose and understanding (mean 7 of 10); the one that most needs support is Health check of the file (4.2).",
        Finding(Show(Director, "/audits/questions")));

    [Fact]
    public void Finding_OfFewAnswers_NamesNoArea() => Assert.Equal(
        "Rowan, the 12 months to October 2026, collaborative case audit: 1 answer; too few to tell which area of practice is strongest.",
        Finding(Show(Director, "/audits/questions?unit=T2")));

    [Fact]
    public void Question_SaysMeanSpreadAndChange()
    {
        // Ten answers of 2, ten of 6 and one of 9: mean 89/21, squares 40 + 360 + 81 less 21 means.
        var row = Show(Director, "/audits/questions").FindAll("[aria-label='Table: answers to each question'] tbody tr:not(.head)")[0];

        Assert.Equal("4.2||2 to 6|2.2|21|▲ up 1.2 few", string.Join('|', row.Children.Skip(1).Select(cell => Words(cell.TextContent))));
        Assert.Equal("21 answers from 2 to 9: 10 with 2, 10 with 6 and 1 with 9", row.QuerySelector("svg")!.GetAttribute("aria-label"));
        Assert.Equal("/cases?measure=audit.question&month=2026-10&months=12&unit=authority&split=question%3Acollaborative%3Ahealth-1", row.QuerySelector("a")!.GetAttribute("href"));
    }

    [Fact]
    public void Strip_HasATwinInNumbersThatOpensTheAnswers()
    {
        var row = Show(Director, "/audits/questions").FindAll("[aria-label='Answers by score'] tbody tr")[0];

        Assert.Equal("0|0|10|0|0|0|10|0|0|1|0", string.Join('|', row.QuerySelectorAll("td").Select(cell => Words(cell.TextContent))));
        Assert.EndsWith("&split=question-scale%3Acollaborative%3Ahealth-1%3A2", row.QuerySelector("a")!.GetAttribute("href"), StringComparison.Ordinal);
    }

    [Fact]
    public void Instrument_WithoutScores_SaysWhy()
    {
        var page = Show(Director, "/audits/questions?instrument=graded-criteria");

        Assert.Contains("no question was answered with a score", Finding(page), StringComparison.Ordinal);
        Assert.Empty(page.FindAll("[aria-label='Table: questions answered with a grade']"));
    }

    [Fact]
    public void Instrument_AnsweredWithGrades_ShowsHowManyOfEach()
    {
        var row = Show(Director, "/audits/questions?instrument=brief-review").Find("[aria-label='Table: questions answered with a grade'] tbody tr");

        Assert.Equal("0|0|1|0|1|100% few", string.Join('|', row.QuerySelectorAll("td").Select(cell => Words(cell.TextContent))));
        Assert.EndsWith("&split=question-grade%3Abrief-review%3Ahealth-1%3Agood", row.QuerySelector("a")!.GetAttribute("href"), StringComparison.Ordinal);
    }

    [Fact]
    public void Manager_SeesTheOwnTeamOnly() => Assert.Equal(
        "9 few",
        Words(Show(TeamManager, "/audits/questions").FindAll("[aria-label='Table: answers to each question'] tbody tr:not(.head)")[0].Children[1].TextContent));

    [Fact]
    public void Councillor_SeesNoQuestionAndIsToldWhy()
    {
        var page = Show(Councillor, "/audits/questions");

        Assert.Empty(page.FindAll("[aria-label='Table: answers to each question'], [aria-label='Answers by score'], a[href^='/cases']"));
        Assert.Contains("Answers to single questions are not shown to your role", page.Markup, StringComparison.Ordinal);
    }

    [Fact]
    public async Task File_HoldsARowForEachQuestion()
    {
        var rows = await FileAsync(Director);

        Assert.Contains(rows, row => row.StartsWith("Health check of the file,", StringComparison.Ordinal) && row.Contains(",collaborative:health-1,Exampleshire,12,4.238095", StringComparison.Ordinal) && row.EndsWith(",0,0,10,0,0,0,10,0,0,1,0,3,1", StringComparison.Ordinal));
    }

    [Fact]
    public async Task File_OfGrades_HoldsHowManyOfEach() =>
        Assert.Contains(await FileAsync(Director, "brief-review"), row => row.Contains(",brief-review:health-1,Exampleshire,12,", StringComparison.Ordinal) && row.EndsWith(",0,0,1,0,1", StringComparison.Ordinal));

    [Fact]
    public async Task File_ToShare_HoldsNoQuestion() => Assert.DoesNotContain(await FileAsync(Director with { ForSharing = true }), row => row.Contains("collaborative:", StringComparison.Ordinal));

    private async Task<string[]> FileAsync(AccessScope reader, string? instrument = null)
    {
        Open(store.Builder, reader, "/audits/questions");
        var view = await Services.GetRequiredService<QuestionsQuery>().LoadAsync(reader, AuditFilters.FromQuery(AuditsFeature.QuestionsPage, null, null, instrument: instrument), CancellationToken.None);
        return string.Concat(SheetResponse.Csv(QuestionsFiles.Sheet(view!, "OFFICIAL", DateTimeOffset.UnixEpoch))).Split("\r\n", StringSplitOptions.RemoveEmptyEntries);
    }

    private static string Finding(IRenderedComponent<QuestionsPage> page) => Words(page.Find(".finding").TextContent);

    private IRenderedComponent<QuestionsPage> Show(AccessScope reader, string url)
    {
        Open(store.Builder, reader, url);
        var page = Render<QuestionsPage>();
        page.WaitForElement(".finding", TimeSpan.FromSeconds(30));
        return page;
    }
}
