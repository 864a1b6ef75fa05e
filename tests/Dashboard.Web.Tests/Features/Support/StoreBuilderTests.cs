using Dashboard.Data.Access;
using Dashboard.Data.Queries;
using Dashboard.Measures.Book;
using Dashboard.Measures.Calendar;
using Dashboard.TestSupport;

namespace Dashboard.Web.Tests.Features.Support;

public sealed class StoreBuilderTests
{
    private static readonly AccessScope Director = new() { UserId = "test", Role = PortalRole.SeniorLeader, UnitIds = [OrgTree.AuthorityId] };

    [Fact]
    public async Task Store_OfABook_IsCountedAndIssued()
    {
        await using var builder = await StoreBuilder.OfAsync(FigureBook.New(), months: 6, publish: 4);
        using var cache = new FigureCache();
        var statuses = new StatusQueries(builder.Store, cache, TimeProvider.System);

        var status = await statuses.StatusAsync(CancellationToken.None);
        var series = await new FigureQueries(builder.Store, statuses, cache).SeriesAsync(Director, "sos.safety-plan", OrgTree.AuthorityId, CancellationToken.None);

        Assert.Equal(StoreBuilder.AuthorityName, status.AuthorityName);
        Assert.Equal((6, 4), (status.Months.Count, status.Publications.Count));
        Assert.Equal((31.0, 60.0), (series[^1].Figure.Numerator, series[^1].Figure.Denominator));
    }

    [Fact]
    public async Task Store_OfALaterBook_HasRevisionsOfIssuedMonths()
    {
        await using var builder = await StoreBuilder.OfAsync(FigureBook.New(), months: 3, publish: 2);

        await builder.ReplaceAsync(FigureBook.New().Did("T3-C0", Measures.Records.PracticeElement.SafetyPlan, "2026-09-20"), months: 3);

        using var cache = new FigureCache();
        var queries = new FigureQueries(builder.Store, new StatusQueries(builder.Store, cache, TimeProvider.System), cache);
        var revision = Assert.Single(await queries.RevisionsAsync(Director, "sos.safety-plan", Month.Parse("2026-10"), OrgTree.AuthorityId, CancellationToken.None));
        Assert.Equal((31.0, 32.0), (revision.OldNumerator, revision.NewNumerator));
    }

    [Fact]
    public async Task Store_FieldMissing_SaysWhichOne()
    {
        await using var builder = await StoreBuilder.OfAsync(FigureBook.New(), months: 1, publish: 0, "practice_activity.activity_type");
        using var cache = new FigureCache();
        var queries = new FigureQueries(builder.Store, new StatusQueries(builder.Store, cache, TimeProvider.System), cache);

        var series = await queries.SeriesAsync(Director, "sos.safety-plan", OrgTree.AuthorityId, CancellationToken.None);

        Assert.Contains("practice_activity.activity_type", series[^1].NotSupplied, StringComparison.Ordinal);
    }
}
