using Dashboard.Data.Refreshing;
using Dashboard.Data.Store;
using Dashboard.Measures.Calendar;
using Dashboard.Measures.Engine;
using Dashboard.Measures.Records;
using Dashboard.TestSupport;
using Microsoft.EntityFrameworkCore;

namespace Dashboard.Data.Tests.Refreshing;

public sealed class RefreshTests
{
    private static readonly Month Last = new(2026, 10);

    [Theory]
    [InlineData(1)]
    [InlineData(2)]
    [InlineData(3)]
    public async Task Stored_Values_EqualTheEvaluation(int seed)
    {
        var book = RandomBook.Of(seed);
        await using var builder = await StoreBuilder.OfAsync(book, months: 6);
        var evaluator = new Evaluator(book.Book(), SuppliedFields.Of(Catalogue.Standard.All.SelectMany(measure => measure.Definition.Needs).SelectMany(need => need.Split('|')).Where(StoreBuilder.IsField)));
        await using var context = builder.Store.CreateDbContext();

        foreach (var entry in await context.CurrentEvaluations.ToListAsync())
        {
            var result = evaluator.Evaluate(Catalogue.Standard[entry.MeasureId], entry.Month);
            var stored = await context.Values.Where(value => value.EvaluationId == entry.EvaluationId).ToDictionaryAsync(value => value.UnitId);
            Assert.All(evaluator.Book.Tree.Units.Zip(result.Units), unit =>
            {
                var value = stored[unit.First.Id];
                Assert.Equal(unit.Second, new UnitFigure(value.Numerator, value.Denominator, value.Value, value.Cases));
            });
        }
    }

    [Fact]
    public async Task Refresh_OfTheSameData_WritesNothing()
    {
        await using var builder = await StoreBuilder.OfAsync(RandomBook.Of(4), months: 6);

        var again = await Service(builder).RefreshAsync(new RefreshRequest { All = true, From = Last.AddMonths(-5) }, null, CancellationToken.None);

        Assert.Equal(0, again.Written);
        Assert.Equal(6 * Catalogue.Standard.All.Count, again.Evaluated);
    }

    [Theory]
    [InlineData(11)]
    [InlineData(12)]
    [InlineData(13)]
    [InlineData(14)]
    public async Task Refresh_OfTouchedMonthsOnly_EqualsARefreshOfAll(int seed)
    {
        await using var nightly = await StoreBuilder.OfAsync(RandomBook.Of(seed), months: 60);
        await using var full = await StoreBuilder.OfAsync(RandomBook.Of(seed), months: 60);
        await ChangeAsync(nightly, seed);
        await ChangeAsync(full, seed);

        var touched = await Service(nightly).RefreshAsync(new RefreshRequest(), null, CancellationToken.None);
        await Service(full).RefreshAsync(new RefreshRequest { All = true }, null, CancellationToken.None);

        Assert.True(touched.Written > 0, "The change changed nothing.");
        Assert.Equal(await FingerprintsAsync(full), await FingerprintsAsync(nightly));
    }

    [Fact]
    public async Task Refresh_AfterAChangeOfThisMonth_LeavesOldMonthsAlone()
    {
        await using var builder = await StoreBuilder.OfAsync(RandomBook.Of(21), months: 60);
        await using (var context = builder.Store.CreateDbContext())
        {
            context.Add(new Referral { Id = "late", ChildId = "C001", ReceivedOn = new DateOnly(2026, 10, 20) });
            await context.SaveChangesAsync();
        }

        var report = await Service(builder).RefreshAsync(new RefreshRequest(), null, CancellationToken.None);

        Assert.Equal(Last.AddMonths(-RefreshService.FollowUpMonths), report.From);
    }

    [Fact]
    public async Task Refresh_OfNothing_SaysWhatToDo()
    {
        var file = Path.Combine(Path.GetTempPath(), Path.GetRandomFileName());
        var store = new ReportingStore(StoreConnection.Sqlite(file));

        var refusal = await Assert.ThrowsAsync<StoreException>(() =>
            new RefreshService(store, Catalogue.Standard, TimeProvider.System).RefreshAsync(new RefreshRequest(), null, CancellationToken.None));

        Assert.Contains("dashboard import ssd", refusal.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Refresh_OfAnEmptyRange_IsRefused()
    {
        await using var builder = await StoreBuilder.OfAsync(RandomBook.Of(5), months: 2);

        await Assert.ThrowsAsync<StoreException>(() =>
            Service(builder).RefreshAsync(new RefreshRequest { From = Last, To = Last.Previous }, null, CancellationToken.None));
    }

    [Fact]
    public async Task Refresh_StoppedMidway_LeavesTheLastGoodState()
    {
        await using var builder = await StoreBuilder.OfAsync(RandomBook.Of(6), months: 24);
        await ChangeAsync(builder, 6);
        var before = await FingerprintsAsync(builder);
        using var stop = new CancellationTokenSource();

        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => Service(builder).RefreshAsync(
            new RefreshRequest { All = true, From = Last.AddMonths(-23) },
            new StopAt(0.2, stop),
            stop.Token));

        Assert.Equal(before, await FingerprintsAsync(builder));
        await using var context = builder.Store.CreateDbContext();
        Assert.False(await context.Cases.AnyAsync(stored => !context.Evaluations.Any(evaluation => evaluation.Id == stored.EvaluationId)));
    }

    private static RefreshService Service(StoreBuilder builder) => new(builder.Store, Catalogue.Standard, TimeProvider.System);

    /// <summary>What a later load may bring: late records, a closed episode, a corrected date, a conference of an old enquiry.</summary>
    private static async Task ChangeAsync(StoreBuilder builder, int seed)
    {
        var random = new Random(seed);
        await using var context = builder.Store.CreateDbContext();
        var referrals = await context.Set<Referral>().OrderBy(referral => referral.Id).ToListAsync();
        var open = referrals.Where(referral => referral.ClosedOn is null).ToList()[random.Next(5)];
        context.Update(open with { ClosedOn = new DateOnly(2026, 10, 5) });
        context.Add(new PracticeActivity { Id = "late-activity", ChildId = "C002", Element = PracticeElement.SafetyPlan, DoneOn = new DateOnly(2026, 8, 15) });
        context.Add(new Referral { Id = "late-referral", ChildId = "C003", ReceivedOn = new DateOnly(2025, 3, 4), ClosedOn = new DateOnly(2025, 3, 20) });
        context.Add(new Scaling { Id = "late-scaling", ChildId = "C004", Domain = "safety", ScaledOn = new DateOnly(2026, 7, 6), Value = 9, ScaledBy = "child", Sequence = int.MaxValue });
        context.Add(new Complaint { Id = "late-complaint", ReceivedOn = new DateOnly(2026, 5, 6), Kind = "complaint", DueOn = new DateOnly(2026, 6, 3), AnsweredOn = new DateOnly(2026, 7, 1), Outcome = "upheld" });
        var response = (await context.Set<Feedback>().OrderBy(item => item.Id).ToListAsync())[random.Next(20)];
        context.Add(new FeedbackAnswer { FeedbackId = response.Id, Statement = "parent-5", Score = 3 });
        var enquiry = (await context.Set<Enquiry>().OrderBy(item => item.Id).ToListAsync())[random.Next(20)];
        context.Add(new Conference { Id = "late-conference", ChildId = enquiry.ChildId, EnquiryId = enquiry.Id, HeldOn = enquiry.StartedOn.AddDays(400) });
        await context.SaveChangesAsync();
    }

    private static async Task<List<string>> FingerprintsAsync(StoreBuilder builder)
    {
        await using var context = builder.Store.CreateDbContext();
        var rows = await context.CurrentEvaluations
            .Join(context.Evaluations, entry => entry.EvaluationId, evaluation => evaluation.Id, (_, evaluation) => new { evaluation.MeasureId, evaluation.Month, evaluation.Fingerprint })
            .ToListAsync();
        return [.. rows.Select(row => $"{row.MeasureId} {row.Month} {row.Fingerprint}").Order(StringComparer.Ordinal)];
    }

    private sealed class StopAt(double fraction, CancellationTokenSource stop) : IProgress<WorkStep>
    {
        public void Report(WorkStep value)
        {
            if (value.Fraction >= fraction)
            {
                stop.Cancel();
            }
        }
    }
}
