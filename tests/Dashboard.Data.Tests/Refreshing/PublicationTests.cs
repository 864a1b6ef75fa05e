using Dashboard.Data.Access;
using Dashboard.Data.Queries;
using Dashboard.Data.Refreshing;
using Dashboard.Data.Store;
using Dashboard.Measures.Calendar;
using Dashboard.Measures.Engine;
using Dashboard.Measures.Records;
using Dashboard.TestSupport;
using Microsoft.EntityFrameworkCore;

namespace Dashboard.Data.Tests.Refreshing;

/// <summary>A published month never changes by itself; what the records say later is listed as a revision.</summary>
public sealed class PublicationTests
{
    private static readonly Month September = new(2026, 9);
    private static readonly AccessScope Leader = new() { UserId = "test", Role = PortalRole.SeniorLeader, UnitIds = ["authority"] };

    [Fact]
    public async Task Publication_AfterLateRecording_StaysAndTheChangeIsListed()
    {
        await using var builder = await StoreBuilder.OfAsync(Book(), months: 3, publish: 2);

        await builder.ReplaceAsync(Book().Did("B", PracticeElement.Mapping, "2026-09-15"), months: 3);

        var point = await PointAsync(builder, "sos.mapping", "T1");
        Assert.Equal((1, 2), (point.Figure.Numerator, point.Figure.Denominator));
        Assert.Equal((2, 2), (point.Live.Numerator, point.Live.Denominator));
        Assert.True(point.Revised);
        var revision = Assert.Single(await Figures(builder).RevisionsAsync(Leader, "sos.mapping", September, "T1", CancellationToken.None));
        Assert.Equal("late-recording", revision.Reason);
        Assert.Equal((1, 2, 1), (revision.OldNumerator, revision.NewNumerator, revision.CasesChanged));
    }

    [Fact]
    public async Task Publication_AfterACorrection_NamesIt()
    {
        await using var builder = await StoreBuilder.OfAsync(Book(), months: 3, publish: 2);
        var corrected = new BookBuilder { AsAt = BookBuilder.Day("2026-10-31") }.OpenChild("A").OpenChild("B");

        await builder.ReplaceAsync(corrected, months: 3);

        var revision = Assert.Single(await Figures(builder).RevisionsAsync(Leader, "sos.mapping", September, "T1", CancellationToken.None));
        Assert.Equal("correction", revision.Reason);
    }

    [Fact]
    public async Task Publication_KeepsTheCasesItCounted()
    {
        await using var builder = await StoreBuilder.OfAsync(Book(), months: 3, publish: 2);
        await builder.ReplaceAsync(Book().Did("B", PracticeElement.Mapping, "2026-09-15"), months: 3);

        var issued = await CasesAsync(builder, Edition.AsIssued);
        var live = await CasesAsync(builder, Edition.Live);

        Assert.Equal(["A"], issued.Rows.Where(row => row.Counted).Select(row => row.ChildId));
        Assert.Equal(["A", "B"], live.Rows.Where(row => row.Counted).Select(row => row.ChildId));
    }

    [Theory]
    [InlineData(31)]
    [InlineData(32)]
    [InlineData(33)]
    public async Task Publication_OfRandomData_IsImmutableUnderAnyLaterLoad(int seed)
    {
        await using var builder = await StoreBuilder.OfAsync(RandomBook.Of(seed), months: 4, publish: 3);
        var before = await IssuedAsync(builder);

        await builder.ReplaceAsync(RandomBook.Of(seed + 100), months: 4);
        await builder.ReplaceAsync(RandomBook.Of(seed + 200), months: 4);

        Assert.Equal(before, await IssuedAsync(builder));
    }

    [Fact]
    public async Task Publication_OfRandomData_ListsEveryChangedFigure()
    {
        await using var builder = await StoreBuilder.OfAsync(RandomBook.Of(41), months: 3, publish: 2);
        await builder.ReplaceAsync(RandomBook.Of(42), months: 3);
        await using var context = builder.Store.CreateDbContext();
        var revised = (await context.Revisions.ToListAsync()).Select(revision => (revision.MeasureId, revision.UnitId, revision.PublicationId)).ToHashSet();
        var publications = await context.Publications.ToDictionaryAsync(publication => publication.Month, publication => publication.Id);

        foreach (var measure in Catalogue.Standard.All)
        {
            foreach (var (month, publicationId) in publications)
            {
                foreach (var (unit, point) in await Figures(builder).UnitsAsync(Leader, measure.Definition.Id, month, CancellationToken.None))
                {
                    // What too few staff said is shown to nobody, nor that it has changed.
                    Assert.Equal(point.Revised, !point.Figure.IsWithheld && revised.Contains((measure.Definition.Id, unit, publicationId)));
                }
            }
        }
    }

    [Fact]
    public async Task Publish_Twice_IsRefused()
    {
        await using var builder = await StoreBuilder.OfAsync(Book(), months: 3, publish: 2);

        var refusal = await Assert.ThrowsAsync<StoreException>(() => PublishAsync(builder, September));

        Assert.Contains("issued already", refusal.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Publish_AMonthThatIsNotOver_IsRefused()
    {
        await using var builder = await StoreBuilder.OfAsync(Book(), months: 3);

        await Assert.ThrowsAsync<StoreException>(() => PublishAsync(builder, new Month(2026, 11)));
    }

    [Fact]
    public async Task Publish_AMonthThatIsNotCounted_SaysHowToCountIt()
    {
        await using var builder = await StoreBuilder.OfAsync(Book(), months: 3);

        var refusal = await Assert.ThrowsAsync<StoreException>(() => PublishAsync(builder, new Month(2026, 1)));

        Assert.Contains("dashboard refresh --from 2026-01", refusal.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Publish_DueBeforeTheIssue_IsRefused()
    {
        await using var builder = await StoreBuilder.OfAsync(Book(), months: 3);
        var service = new PublicationService(builder.Store, Catalogue.Standard, TimeProvider.System);

        await Assert.ThrowsAsync<StoreException>(() => service.PublishAsync(
            new PublishRequest { Month = September, IssuedOn = BookBuilder.Day("2026-10-12"), DueOn = BookBuilder.Day("2026-10-11") },
            CancellationToken.None));
    }

    private static BookBuilder Book() => new BookBuilder { AsAt = BookBuilder.Day("2026-10-31") }
        .OpenChild("A").Did("A", PracticeElement.Mapping, "2026-04-01")
        .OpenChild("B");

    private static Task<Reporting.Publication> PublishAsync(StoreBuilder builder, Month month) =>
        new PublicationService(builder.Store, Catalogue.Standard, TimeProvider.System)
            .PublishAsync(new PublishRequest { Month = month, IssuedOn = month.End.AddDays(11), DueOn = month.End.AddDays(20) }, CancellationToken.None);

    private static FigureQueries Figures(StoreBuilder builder)
    {
        var cache = new FigureCache();
        return new FigureQueries(builder.Store, new StatusQueries(builder.Store, cache, TimeProvider.System), cache);
    }

    private static async Task<SeriesPoint> PointAsync(StoreBuilder builder, string measureId, string unitId) =>
        (await Figures(builder).SeriesAsync(Leader, measureId, unitId, CancellationToken.None)).Single(point => point.Month == September);

    private static Task<CasePage> CasesAsync(StoreBuilder builder, Edition edition)
    {
        var cache = new FigureCache();
        var statuses = new StatusQueries(builder.Store, cache, TimeProvider.System);
        var queries = new CaseQueries(builder.Store, statuses, new FigureQueries(builder.Store, statuses, cache), Catalogue.Standard, TimeProvider.System);
        return queries.AllAsync(Leader, new CaseFilter { MeasureId = "sos.mapping", Month = September, UnitId = "T1", Edition = edition }, "test", CancellationToken.None);
    }

    private static async Task<List<string>> IssuedAsync(StoreBuilder builder)
    {
        await using var context = builder.Store.CreateDbContext();
        var values = await context.PublicationEvaluations
            .Join(context.Values, item => item.EvaluationId, value => value.EvaluationId, (item, value) => new { item.PublicationId, item.MeasureId, value.UnitId, value.Numerator, value.Denominator })
            .ToListAsync();
        var cases = await context.PublicationEvaluations
            .Join(context.Cases, item => item.EvaluationId, stored => stored.EvaluationId, (item, stored) => new { item.PublicationId, item.MeasureId, stored.Subject, stored.Holder, stored.ChildId, stored.Counted, stored.TeamId })
            .ToListAsync();
        return [.. values.Select(value => value.ToString()!).Concat(cases.Select(stored => stored.ToString()!)).Order(StringComparer.Ordinal)];
    }
}
