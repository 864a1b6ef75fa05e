using Bunit;
using Dashboard.Data.Access;
using Dashboard.Data.Queries;
using Dashboard.Measures.Calendar;
using Dashboard.Web.Features.Feedback;
using Dashboard.Web.Features.Feedback.Staff;
using Dashboard.Web.Tests.Features.Support;
using Dashboard.Web.Ui.Exports;
using Dashboard.Web.Ui.Filters;
using Microsoft.Extensions.DependencyInjection;

namespace Dashboard.Web.Tests.Features.Feedback;

public sealed class StaffPageTests(FeedbackStore store) : FigurePages, IClassFixture<FeedbackStore>
{
    [Fact]
    public void Finding_SaysBothSectionsAndTheirChange() => Assert.StartsWith(
        "Exampleshire, the 12 months to October 2026: staff score confidence in the methods 6.5 of 10, up 1.5 on the year before; safety culture 6.5 of 10, the same as in the year before; lowest is “",
        Words(Show(Director, "/feedback/staff").Find(".finding").TextContent),
        StringComparison.Ordinal);

    [Theory]
    [InlineData(nameof(Director))]
    [InlineData(nameof(Analyst))]
    public void Team_OfFourWhoAnswered_ShowsNothingToAnybody(string reader)
    {
        var page = Show(reader == nameof(Analyst) ? Analyst : Director, "/feedback/staff?unit=T2");

        Assert.Contains("too few answers to show", page.Find(".finding").TextContent, StringComparison.Ordinal);
        Assert.Empty(page.FindAll("section[aria-labelledby=statements]"));
    }

    [Fact]
    public void Manager_OfATeamOfFour_IsShownNothingOfIt() =>
        Assert.Contains("too few answers to show", Show(TeamManager, "/feedback/staff").Find(".finding").TextContent, StringComparison.Ordinal);

    [Fact]
    public void Team_WhoseFigureWouldGiveAnotherAway_GoesWithIt()
    {
        // The first service is Beech (6 people) and Rowan (4): Beech and the whole would give Rowan away.
        var rows = Show(Director, "/feedback/staff?unit=S1").FindAll("section[aria-labelledby=units] tbody tr").Select(row => Words(row.Children[0].TextContent) + "|" + Words(row.Children[1].TextContent)).Order(StringComparer.Ordinal);

        Assert.Equal(["Beech|too few to show", "Rowan|too few to show"], rows);
    }

    [Fact]
    public void Statements_StandYearByYear()
    {
        var rows = Show(Director, "/feedback/staff?unit=S2").FindAll("section[aria-labelledby=statements] tbody tr").Select(row => string.Join('|', row.Children.Select(cell => Words(cell.TextContent)))).ToList();

        Assert.Equal("Mapping with families|5|8|up 3 on the year before|7", rows[1]);
    }

    [Fact]
    public void Numbers_OpenNoList() => Assert.Empty(Show(Director, "/feedback/staff").FindAll("a[href^='/cases']"));

    [Fact]
    public async Task Figures_OfFour_AreWithheldFromEveryQuery()
    {
        Open(store.Builder, Director, "/feedback/staff");
        var figures = Services.GetRequiredService<FigureQueries>();
        var october = Month.Parse("2026-10");

        Assert.True((await figures.SeriesAsync(Director, "feedback.staff-culture", "T2", CancellationToken.None))[^1].Figure.IsWithheld);
        Assert.True((await figures.UnitsAsync(Director, "feedback.staff-culture", october, CancellationToken.None))["T2"].Figure.IsWithheld);
        Assert.Empty(await figures.SplitsAsync(Director, "feedback.staff-culture", october, "T2", CancellationToken.None));
        Assert.NotEmpty(await figures.SplitsAsync(Director, "feedback.staff-culture", october, "T3", CancellationToken.None));
        await Assert.ThrowsAsync<AccessDeniedException>(() => Services.GetRequiredService<CaseQueries>().PageAsync(
            Analyst, new CaseFilter { MeasureId = "feedback.staff-culture", Month = october, UnitId = "T3" }, "cases", CancellationToken.None));
    }

    [Fact]
    public async Task File_HoldsNothingOfFewPeople()
    {
        Open(store.Builder, Director, "/feedback/staff");
        var view = await Services.GetRequiredService<StaffQuery>().LoadAsync(Director, new UnitMonthFilter(FeedbackFeature.StaffPage), CancellationToken.None);
        var rows = string.Concat(SheetResponse.Csv(StaffFiles.Sheet(view!, "OFFICIAL", DateTimeOffset.UnixEpoch))).Split("\r\n", StringSplitOptions.RemoveEmptyEntries);

        Assert.Contains("Unit,feedback.staff-confidence,Confidence in the methods,Rowan,,2026-10,,,too few to show", rows);
        Assert.Contains("Unit,feedback.staff-confidence,Confidence in the methods,Alder,,2026-10,8,35,", rows);
    }

    [Fact]
    public void Councillor_SeesNoTeam() => Assert.DoesNotContain("Beech", Show(Councillor, "/feedback/staff").Markup, StringComparison.Ordinal);

    private IRenderedComponent<StaffPage> Show(AccessScope reader, string url)
    {
        Open(store.Builder, reader, url);
        var page = Render<StaffPage>();
        page.WaitForElement(".finding", TimeSpan.FromSeconds(30));
        return page;
    }
}
