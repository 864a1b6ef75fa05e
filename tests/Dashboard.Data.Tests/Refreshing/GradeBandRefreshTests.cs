using Dashboard.Data.Refreshing;
using Dashboard.Measures.Calendar;
using Dashboard.Measures.Codes;
using Dashboard.Measures.Engine;
using Dashboard.Measures.Records;
using Dashboard.TestSupport;
using Microsoft.EntityFrameworkCore;

namespace Dashboard.Data.Tests.Refreshing;

/// <summary>Other grade bands change what audits mean: issued months keep their figures, and the change is told as one of definition.</summary>
public sealed class GradeBandRefreshTests
{
    private static readonly Month July = Month.Parse("2026-07");

    [Fact]
    public async Task OtherBands_CountEveryMonthAnew_AndReviseIssuedOnesByDefinition()
    {
        var book = new BookBuilder().OpenChild("A").Audited("A", "2026-07-05", scale: 4).Audited("A", "2026-07-06", scale: 7);
        await using var store = await StoreBuilder.OfAsync(book, months: 6, publish: 3);

        var report = await RefreshAsync(store, GradeBands.Read("0-2", "3-7", "8", "9-10", out _)!);

        Assert.True(report.Evaluated > 0);
        await using var context = await store.Store.OpenAsync(CancellationToken.None);
        var revision = await context.Revisions.SingleAsync(row => row.MeasureId == "audit.good" && row.UnitId == "authority");
        Assert.Equal((1, 0, CaseDifference.DefinitionChange), (revision.OldNumerator, revision.NewNumerator, revision.Reason));
        var issued = await context.Publications.Where(publication => publication.Month == July).Select(publication => publication.Id).SingleAsync();
        var kept = await context.PublicationEvaluations.Where(item => item.PublicationId == issued && item.MeasureId == "audit.good").Select(item => item.EvaluationId).SingleAsync();
        Assert.Equal(1, (await context.Values.SingleAsync(value => value.EvaluationId == kept && value.UnitId == "authority")).Numerator);
    }

    [Fact]
    public async Task SameBands_ReviseNothing()
    {
        await using var store = await StoreBuilder.OfAsync(new BookBuilder().OpenChild("A").Audited("A", "2026-07-05", scale: 7), months: 6, publish: 3);

        Assert.Equal(0, (await RefreshAsync(store, GradeBands.Default)).Revised);
    }

    [Fact]
    public async Task AnswerThatChanges_CountsItsMonthsAnew()
    {
        await using var store = await StoreBuilder.OfAsync(new BookBuilder().OpenChild("A").Audited("A", "2026-10-05", scale: 7).Answered("practice-1", 4), months: 6);
        await using var context = await store.Store.OpenAsync(CancellationToken.None);
        await context.Set<AuditScore>().ExecuteUpdateAsync(change => change.SetProperty(answer => answer.Scale, 9));

        await new RefreshService(store.Store, Catalogue.Standard, TimeProvider.System).RefreshAsync(new RefreshRequest(), null, CancellationToken.None);

        var current = await context.CurrentEvaluations.Where(entry => entry.MeasureId == "audit.question" && entry.Month == Month.Parse("2026-10")).Select(entry => entry.EvaluationId).SingleAsync();
        Assert.Equal(9, (await context.Values.SingleAsync(value => value.EvaluationId == current && value.UnitId == "authority")).Value);
    }

    private static Task<RefreshReport> RefreshAsync(StoreBuilder store, GradeBands bands) =>
        new RefreshService(store.Store, Catalogue.Standard, TimeProvider.System, gradeBands: bands).RefreshAsync(new RefreshRequest { From = July, To = Month.Parse("2026-10") }, null, CancellationToken.None);
}
