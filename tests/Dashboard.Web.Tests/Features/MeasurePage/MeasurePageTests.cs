using Bunit;
using Dashboard.Measures.Records;
using Dashboard.TestSupport;
using Dashboard.Web.Tests.Features.Support;
using Page = Dashboard.Web.Features.MeasurePage.MeasurePage;

namespace Dashboard.Web.Tests.Features.MeasurePage;

public sealed class MeasurePageTests(CountedStore store) : FigurePages, IClassFixture<CountedStore>
{
    private const string Plan = "sos.safety-plan";

    [Fact]
    public void Finding_SaysFigureChangeVariationAndWhoStandsApart()
    {
        var page = Show(Director, "/measures/sos.safety-plan");

        Assert.Equal("52% (31 of 60) in Exampleshire in November 2026, up 10 points since May 2026, above its usual range, which is better; Rowan is below 40%.", Words(page.Find(".finding").TextContent));
    }

    [Fact]
    public void Cases_OfEveryMark_AreOneClickAway()
    {
        var page = Show(Director, "/measures/sos.safety-plan?month=2026-09");

        Assert.Contains(page.FindAll(".opens a"), link => link.GetAttribute("href") == "/cases?measure=sos.safety-plan&month=2026-09&unit=authority&counted=0");
        Assert.All(page.FindAll(".twin tbody tr td:first-of-type a"), link => Assert.StartsWith("/cases?measure=sos.safety-plan&month=", link.GetAttribute("href"), StringComparison.Ordinal));
        Assert.Equal(14, page.FindAll(".twin tbody tr td:first-of-type a").Count);
        Assert.Contains(page.FindAll("section[aria-labelledby=by-team] a"), link => link.GetAttribute("href") == "/cases?measure=sos.safety-plan&month=2026-09&unit=T2&counted=1");
        Assert.Contains(page.FindAll("section[aria-labelledby=splits] a"), link => link.GetAttribute("href") == "/cases?measure=sos.safety-plan&month=2026-09&unit=authority&split=status%3Aneed-plan");
    }

    [Fact]
    public void Team_Chosen_ShowsItsWorkersAndTheAuthorityBeside()
    {
        var page = Show(Director, "/measures/sos.safety-plan?unit=T2");

        Assert.Equal(["Month", "Rowan", "Exampleshire", "Mean"], page.FindAll(".twin thead th").Select(cell => cell.TextContent));
        Assert.Equal("/cases?measure=sos.safety-plan&month=2026-11&unit=T2&worker=W2", page.Find("section[aria-labelledby=workers] tbody th a").GetAttribute("href"));
        Assert.Equal("/measures/sos.safety-plan", page.Find(".chips a").GetAttribute("href"));
    }

    [Fact]
    public void Councillor_SeesTotals_WithoutTeamsWorkersOrCases()
    {
        var page = Show(Councillor, "/measures/sos.safety-plan?unit=T2");

        Assert.Empty(page.FindAll("a[href^='/cases']"));
        Assert.Empty(page.FindAll("section[aria-labelledby=by-team], section[aria-labelledby=workers], section[aria-labelledby=splits], select[name=status]"));
        Assert.DoesNotContain("Rowan", page.Markup, StringComparison.Ordinal);
        Assert.Contains("Your role shows figures of the authority and its services", page.Markup, StringComparison.Ordinal);
    }

    [Fact]
    public void TeamManager_AtTheAuthority_SeesFiguresForComparisonOnly()
    {
        var page = Show(TeamManager, "/measures/sos.safety-plan?unit=authority");

        Assert.Empty(page.FindAll(".twin a, .opens a"));
        Assert.Contains("opened by their own managers", page.Markup, StringComparison.Ordinal);
    }

    [Fact]
    public void Rate_OpensTheCasesItIsMadeFrom()
    {
        var page = Show(Director, "/measures/cp.open.rate", "cp.open.rate");

        Assert.Contains(page.FindAll(".more a"), link => link.GetAttribute("href") == "/measures/cp.open?unit=authority");
    }

    [Fact]
    public void Measure_Unknown_IsNotFound()
    {
        Open(store.Builder, Director, "/measures/nonsense");
        var asked = false;
        Navigation.OnNotFound += (_, _) => asked = true;

        Render<Page>(p => p.Add(x => x.Id, "nonsense"));

        Assert.True(asked);
    }

    [Fact]
    public async Task FieldMissing_IsSaidInWords()
    {
        await using var builder = await StoreBuilder.OfAsync(FigureBook.New(), months: 2, publish: 0, "practice_activity.activity_type");
        Open(builder, Director, "/measures/sos.safety-plan");

        var page = Render<Page>(p => p.Add(x => x.Id, Plan));

        Assert.Contains("This source does not supply practice_activity.activity_type", page.Markup, StringComparison.Ordinal);
        Assert.Contains("No figures for this choice", page.Markup, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Split_ByAgeOfCareLeavers_HasThePublishedFigureBesideEachAge()
    {
        await using var builder = await StoreBuilder.OfAsync(FigureBook.New().Child("L1", "2006-01-01").LeftCare("L1", activity: "F2"), months: 2);
        Open(builder, Director, "/measures/leaver.eet");

        var page = Render<Page>(p => p.Add(x => x.Id, "leaver.eet"));

        Assert.Contains("19 to 21, published: England 54% (year ending 31 March 2025)", Words(page.Find("[aria-labelledby=split-leaver-age]").TextContent), StringComparison.Ordinal);
        Assert.Contains("No statistical neighbours are set", page.Markup, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Revision_OfAnIssuedMonth_IsListedWithItsReason()
    {
        await using var builder = await StoreBuilder.OfAsync(FigureBook.New(), months: 3, publish: 2);
        await builder.ReplaceAsync(FigureBook.New().Did("T3-C0", PracticeElement.SafetyPlan, "2026-09-20"), months: 3);
        Open(builder, Director, "/measures/sos.safety-plan?month=2026-09");

        var page = Render<Page>(p => p.Add(x => x.Id, Plan));

        Assert.Contains("52% (31 of 60) 53% (32 of 60)", Words(page.Find("section[aria-labelledby=revisions] tbody").TextContent), StringComparison.Ordinal);
        Assert.Contains("The records say something else now for “Safety plan”", page.Markup, StringComparison.Ordinal);
    }

    private IRenderedComponent<Page> Show(Data.Access.AccessScope reader, string url, string id = Plan)
    {
        Open(store.Builder, reader, url);
        return Render<Page>(p => p.Add(x => x.Id, id));
    }
}
