using Dashboard.Data.Access;
using Dashboard.Data.Queries;
using Dashboard.Measures.Book;
using Dashboard.Measures.Calendar;
using Dashboard.Measures.Engine;
using Dashboard.TestSupport;

namespace Dashboard.Data.Tests.Periods;

public sealed class PeriodQueriesTests
{
    private static readonly Month October = Month.Parse("2026-10");
    private static readonly AccessScope Analyst = new() { UserId = "a", Role = PortalRole.Analyst, UnitIds = [OrgTree.AuthorityId] };

    [Theory]
    [InlineData(41, 1)]
    [InlineData(41, 3)]
    [InlineData(42, 6)]
    [InlineData(43, 12)]
    public async Task Figure_OfMonthsThatAddUp_IsTheCountOfItsCasesAtEveryUnit(int seed, int months)
    {
        await using var builder = await StoreBuilder.OfAsync(RandomBook.Of(seed), months: 14);
        using var cache = new FigureCache();
        var statuses = new StatusQueries(builder.Store, cache, TimeProvider.System);
        var figures = new FigureQueries(builder.Store, statuses, cache);
        var periods = new PeriodQueries(figures, Catalogue.Standard);
        var cases = new CaseQueries(builder.Store, statuses, figures, Catalogue.Standard, TimeProvider.System);

        foreach (var definition in Catalogue.Standard.All.Select(measure => measure.Definition).Where(definition => Figures.AddUp(definition) && definition.Kind != MeasureKind.Mean && definition.Needs.All(StoreBuilder.IsField)))
        {
            var units = await periods.UnitsAsync(Analyst, definition.Id, October, months, CancellationToken.None);
            foreach (var unit in new[] { OrgTree.AuthorityId, "S1", "T2" })
            {
                var figure = (await periods.FigureAsync(Analyst, definition.Id, unit, October, months, CancellationToken.None))!;
                var filter = new CaseFilter { MeasureId = definition.Id, Month = October, Months = months, UnitId = unit };
                var page = await cases.AllAsync(Analyst, filter, "test", CancellationToken.None);

                Assert.Equal((definition.Id, (double)page.TotalCounted), (definition.Id, figure.Figure.Numerator ?? -1));
                Assert.Equal(definition.Kind == MeasureKind.Share ? page.Total : null, figure.Figure.Denominator);
                Assert.Equal(units[unit], figure.Figure);
            }
        }
    }

    [Fact]
    public async Task Median_OfSeveralMonths_IsThatOfTheLastAndItsBandsAddUp()
    {
        await using var builder = await StoreBuilder.OfAsync(RandomBook.Of(46), months: 12);
        using var cache = new FigureCache();
        var figures = new FigureQueries(builder.Store, new StatusQueries(builder.Store, cache, TimeProvider.System), cache);
        var periods = new PeriodQueries(figures, Catalogue.Standard);

        var figure = await periods.FigureAsync(Analyst, "assessment.days", OrgTree.AuthorityId, October, 12, CancellationToken.None);
        var splits = await periods.SplitsAsync(Analyst, "assessment.days", OrgTree.AuthorityId, October, 12, CancellationToken.None);
        var series = await figures.SeriesAsync(Analyst, "assessment.days", OrgTree.AuthorityId, CancellationToken.None);

        Assert.Equal(series[^1].Figure, figure!.Figure);
        Assert.Equal(series.Sum(point => point.Figure.Cases), splits.Where(row => row.Dimension == Dimensions.Band).Sum(row => row.Figure.Cases));
    }

    [Fact]
    public async Task Figure_OfAStock_IsThatOfTheLastMonth()
    {
        await using var builder = await StoreBuilder.OfAsync(RandomBook.Of(44), months: 6);
        using var cache = new FigureCache();
        var figures = new FigureQueries(builder.Store, new StatusQueries(builder.Store, cache, TimeProvider.System), cache);

        var figure = await new PeriodQueries(figures, Catalogue.Standard).FigureAsync(Analyst, "cin.open", OrgTree.AuthorityId, October, 6, CancellationToken.None);

        Assert.Equal(1, figure!.Months);
        Assert.Equal((await figures.UnitsAsync(Analyst, "cin.open", October, CancellationToken.None))[OrgTree.AuthorityId].Figure, figure.Figure);
    }

    [Fact]
    public async Task Figure_OfAMonthNeverCounted_IsNone()
    {
        await using var builder = await StoreBuilder.OfAsync(RandomBook.Of(45), months: 2);
        using var cache = new FigureCache();
        var figures = new FigureQueries(builder.Store, new StatusQueries(builder.Store, cache, TimeProvider.System), cache);

        Assert.Null(await new PeriodQueries(figures, Catalogue.Standard).FigureAsync(Analyst, "referral.received", OrgTree.AuthorityId, Month.Parse("2019-01"), 3, CancellationToken.None));
    }

    [Theory]
    [InlineData(1)]
    [InlineData(3)]
    public async Task Units_ReadAfterTheWholeAuthority_AreThoseOfTheScopeOnly(int months)
    {
        await using var builder = await StoreBuilder.OfAsync(RandomBook.Of(47), months: 4);
        using var cache = new FigureCache();
        var figures = new FigureQueries(builder.Store, new StatusQueries(builder.Store, cache, TimeProvider.System), cache);
        var periods = new PeriodQueries(figures, Catalogue.Standard);
        var councillor = new AccessScope { UserId = "c", Role = PortalRole.Councillor, UnitIds = [OrgTree.AuthorityId] };

        var all = await periods.UnitsAsync(Analyst, "referral.received", October, months, CancellationToken.None);
        var some = await periods.UnitsAsync(councillor, "referral.received", October, months, CancellationToken.None);

        Assert.Contains("T2", all.Keys);
        Assert.Equal(all.Keys.Where(unit => !unit.StartsWith('T')), some.Keys);
        Assert.All(some, unit => Assert.True(unit.Value.IsWithheld || unit.Value.Value == all[unit.Key].Value));
        Assert.False(some.ContainsKey("T2"));
        Assert.False(some.TryGetValue("T2", out _));
        Assert.Throws<KeyNotFoundException>(() => some["T2"]);
    }
}
