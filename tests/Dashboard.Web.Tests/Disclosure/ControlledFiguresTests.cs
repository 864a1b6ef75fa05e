using Bunit;
using Dashboard.Data.Queries;
using Dashboard.Measures.Book;
using Dashboard.Measures.Calendar;
using Dashboard.Measures.Engine;
using Dashboard.Measures.Records;
using Dashboard.Web.Tests.Features.Support;
using Microsoft.Extensions.DependencyInjection;
using Page = Dashboard.Web.Features.MeasurePage.MeasurePage;

namespace Dashboard.Web.Tests.Disclosure;

public sealed class ControlledFiguresTests(CountedStore store) : FigurePages, IClassFixture<CountedStore>
{
    private static readonly int[] Periods = [1, 3, 6, 12];

    [Fact]
    public async Task Councillor_EveryMeasureUnitAndPeriod_GetsNoSmallNumber()
    {
        Open(store.Builder, Councillor, "/");
        var (figures, periods, status) = (Services.GetRequiredService<FigureQueries>(), Services.GetRequiredService<PeriodQueries>(), await StatusAsync());
        var withheld = 0;
        foreach (var definition in Catalogue.Standard.All.Select(measure => measure.Definition).Where(definition => definition.Disclosure == DisclosureRule.SmallNumbers))
        {
            foreach (var months in Periods)
            {
                foreach (var (unit, figure) in await periods.UnitsAsync(Councillor, definition.Id, status.LatestMonth!.Value, months, CancellationToken.None))
                {
                    withheld += figure.IsWithheld ? 1 : 0;
                    Assert.False(figures.Rules.Withholds(definition, figure), $"{definition.Id} {unit} {months}");
                }
            }
        }

        Assert.NotEqual(0, withheld);
    }

    [Fact]
    public async Task Councillor_SplitsChangesAndWhatTheRecordsSayNow_AreNotGiven()
    {
        Open(store.Builder, Councillor, "/");
        var (figures, month) = (Services.GetRequiredService<FigureQueries>(), (await StatusAsync()).LatestMonth!.Value);

        Assert.Empty(await figures.SplitsAsync(Councillor, "sos.safety-plan", month, OrgTree.AuthorityId, CancellationToken.None));
        Assert.Empty(await figures.RevisionsAsync(Councillor, "sos.safety-plan", month, OrgTree.AuthorityId, CancellationToken.None));
        Assert.All(await figures.SeriesAsync(Councillor, "sos.safety-plan", OrgTree.AuthorityId, new CategoryPair(Dimensions.Status, "need-plan"), CancellationToken.None), point => Assert.True(point.Figure.IsWithheld));
        Assert.All(await figures.SeriesAsync(Councillor, "sos.safety-plan", OrgTree.AuthorityId, CancellationToken.None), point => Assert.Equal(point.Figure, point.Live));
    }

    [Fact]
    public async Task Sharing_Director_GetsNoTeamsAndWhatACouncillorGets()
    {
        Open(store.Builder, Director, "/");
        var (figures, status) = (Services.GetRequiredService<FigureQueries>(), await StatusAsync());

        var shared = await figures.UnitsAsync(Director with { ForSharing = true }, "sos.safety-plan", status.LatestMonth!.Value, CancellationToken.None);
        var seen = await figures.UnitsAsync(Councillor, "sos.safety-plan", status.LatestMonth!.Value, CancellationToken.None);

        Assert.All(status.Tree.Units.Where(unit => unit.Kind == OrgUnitKind.Team), team => Assert.True(shared[team.Id].Figure.IsWithheld));
        Assert.All(seen, unit => Assert.Equal(unit.Value.Figure, shared[unit.Key].Figure));
    }

    [Fact]
    public async Task Page_OfAWithheldFigure_SaysSoInSentenceAndTable_AndShowsNoNumber()
    {
        Open(store.Builder, Councillor, "/");
        var (figures, status) = (Services.GetRequiredService<FigureQueries>(), await StatusAsync());
        var month = status.LatestMonth!.Value;
        var (id, exact) = await FirstWithheldAsync(figures, month);

        Navigation.NavigateTo($"/measures/{id}");
        var page = Render<Page>(parameters => parameters.Add(shown => shown.Id, id));
        page.WaitForElement(".finding", TimeSpan.FromSeconds(30));

        Assert.Contains("too few people", page.Find(".finding").TextContent, StringComparison.Ordinal);
        Assert.DoesNotContain($"{exact.Numerator} of {exact.Denominator ?? exact.Cases}", page.Markup, StringComparison.Ordinal);
        Assert.Contains(page.FindAll("section[aria-labelledby=by-service] td.number"), cell => cell.TextContent.Trim() == "c");
    }

    private static async Task<(string Id, UnitFigure Exact)> FirstWithheldAsync(FigureQueries figures, Month month)
    {
        foreach (var id in Catalogue.Standard.All.Select(measure => measure.Definition).Where(definition => definition.Kind != MeasureKind.Rate).Select(definition => definition.Id))
        {
            var shown = await figures.UnitsAsync(Councillor, id, month, CancellationToken.None);
            if (shown.TryGetValue(OrgTree.AuthorityId, out var point) && point.Figure.IsWithheld)
            {
                return (id, (await figures.UnitsAsync(Director, id, month, CancellationToken.None))[OrgTree.AuthorityId].Figure);
            }
        }

        throw new InvalidOperationException("Nothing is withheld in this store.");
    }

    private Task<StoreStatus> StatusAsync() => Services.GetRequiredService<StatusQueries>().StatusAsync(CancellationToken.None);
}
