using Bunit;
using Dashboard.Data.Access;
using Dashboard.Data.Actions;
using Dashboard.Web.Features.Outcomes;
using Dashboard.Web.Tests.Features.Support;
using Microsoft.Extensions.DependencyInjection;

namespace Dashboard.Web.Tests.Features.Outcomes;

public sealed class CurvePageTests(OutcomeStore store) : FigurePages, IClassFixture<OutcomeStore>
{
    private static readonly DateOnly Soon = DateOnly.FromDateTime(TimeProvider.System.GetLocalNow().DateTime).AddDays(30);

    [Fact]
    public void LongHistory_IsCarriedOnBySixMonths_WithTheMethodAndItsInterval()
    {
        var page = Show(Director, "/outcomes/curve?measure=cin.open&month=2026-11");

        Assert.Contains("damped trend, with an 80% prediction interval", Words(page.Markup), StringComparison.Ordinal);
        Assert.Contains("If nothing changes it comes to about", Words(page.Find(".finding").TextContent), StringComparison.Ordinal);
        var rows = page.FindAll(".twin tbody tr").Select(row => Words(row.TextContent)).ToList();
        Assert.StartsWith("May 27", rows[^1], StringComparison.Ordinal);
        Assert.Contains("likely", rows[^1], StringComparison.Ordinal);
        Assert.DoesNotContain("likely", rows[^7], StringComparison.Ordinal);
    }

    [Fact]
    public void ShortHistory_HasNoForecast_AndSaysWhy()
    {
        var page = Show(Director, "/outcomes/curve?measure=outcome.improved.safety&month=2026-11");

        Assert.Contains("No forecast: it takes 24 final months, and there are 3.", Words(page.Markup), StringComparison.Ordinal);
        Assert.DoesNotContain("If nothing changes it", page.Markup, StringComparison.Ordinal);
        Assert.DoesNotContain("likely", page.Find(".twin").TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Action_WithNothingFilledIn_NamesEveryFaultBesideItsField()
    {
        var page = Show(Director, "/outcomes/curve?measure=outcome.improved.safety&unit=T2");
        await page.FindAll("button").Single(button => button.TextContent == "Add an action").ClickAsync(new());

        await page.Find("#action-form").SubmitAsync();

        Assert.Equal(["Write what is to be done.", "Write who does it.", "Choose the day by when it is done."], page.FindAll(".summary li").Select(fault => Words(fault.TextContent)));
        Assert.Equal(["action-text", "action-owner", "action-due"], page.FindAll("[aria-invalid=true]").Select(field => field.Id));
    }

    [Fact]
    public async Task Action_Added_StandsInTheList_UntilItIsMarkedDone()
    {
        var page = Show(Director, "/outcomes/curve?measure=outcome.improved.wellbeing&unit=T2");
        await page.FindAll("button").Single(button => button.TextContent == "Add an action").ClickAsync(new());
        await page.Find("#action-text").ChangeAsync("Scale with every family at each core group");
        await page.Find("#action-owner").ChangeAsync("Team manager, with health visitors");
        await page.Find("#action-due").ChangeAsync(Soon.ToString("yyyy-MM-dd", System.Globalization.CultureInfo.InvariantCulture));
        await page.Find("#action-form").SubmitAsync();

        page.WaitForAssertion(() => Assert.Equal("Scale with every family at each core group", Assert.Single(page.FindAll(".agreed .text")).TextContent));
        Assert.Contains("Team manager, with health visitors · due by", Words(page.Find(".agreed").TextContent), StringComparison.Ordinal);
        Assert.Empty(page.FindAll("#action-form"));

        await page.FindAll("button").Single(button => button.TextContent == "Mark done").ClickAsync(new());
        page.WaitForAssertion(() => Assert.Contains("done on", page.Find(".agreed").TextContent, StringComparison.Ordinal));
        Assert.DoesNotContain(page.FindAll("button"), button => button.TextContent == "Mark done");
    }

    [Fact]
    public async Task Councillor_ReadsActionsWithoutOwners_AndWritesNone()
    {
        Open(store.Builder, Councillor, "/outcomes/curve?measure=outcome.improved.behaviour");
        var draft = new ActionDraft { MeasureId = "outcome.improved.behaviour", UnitId = "authority", Text = "Train all teams", Owner = "Alex Example", DueOn = Soon };
        await Services.GetRequiredService<ActionService>().AddAsync(Director, draft, CancellationToken.None);

        var page = Render<CurvePage>();

        Assert.Contains("Train all teams", page.Markup, StringComparison.Ordinal);
        Assert.DoesNotContain("Alex Example", page.Markup, StringComparison.Ordinal);
        Assert.DoesNotContain(page.FindAll("button"), button => button.TextContent is "Add an action" or "Mark done");
        Assert.Empty(page.FindAll("a[href^='/cases'], option[value=T1]"));
        Assert.Contains("Actions are written by analysts, senior leaders and service managers.", page.Markup, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(null, null, "never", "/outcomes/curve?measure=cp.open")]
    [InlineData("T1", "2026-10", "2026-10", "/outcomes/curve?measure=cp.open&unit=T1&month=2026-10")]
    public void Filter_OfAnAddress_ComesBackAsTheSameAddress(string? unit, string? month, string asked, string url) =>
        Assert.Equal(url, CurveFilter.FromQuery("cp.open", unit, month ?? asked).ToUrl());

    [Fact]
    public void Address_OfNoMeasure_IsNotFound()
    {
        var page = Show(Director, "/outcomes/curve?measure=no.such");

        Assert.Empty(page.FindAll("h1"));
    }

    private IRenderedComponent<CurvePage> Show(AccessScope reader, string url)
    {
        Open(store.Builder, reader, url);
        return Render<CurvePage>();
    }
}
