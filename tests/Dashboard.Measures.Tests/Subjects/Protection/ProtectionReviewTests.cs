using Dashboard.Measures.Records;
using Dashboard.TestSupport;

namespace Dashboard.Measures.Tests.Subjects.Protection;

/// <summary>Reviews of plans open on 31 October 2026: the first within three months, later ones within six.</summary>
public sealed class ProtectionReviewTests
{
    private const string Month = "2026-10";

    [Theory]
    [InlineData("2026-07-31", 1)] // The first is due on 31 October itself.
    [InlineData("2026-08-01", 0)] // Not before 1 November.
    public void Review_OfANewPlan_IsLookedAtOnceTheFirstIsDue(string since, int cases)
    {
        var figure = new BookBuilder().Child("A").Plan("A", since).Figure("cp.review-in-time", Month);

        Assert.Equal((0, cases, cases), (figure.Numerator, figure.Denominator, figure.Cases));
    }

    [Theory]
    [InlineData("2026-04-15", "in-time")] // Three months to the day.
    [InlineData("2026-04-16", "review-late")]
    public void Review_TheFirst_IsDueAfterThreeMonths(string held, string reason)
    {
        var item = Assert.Single(new BookBuilder().Child("A").Plan("A", "2026-01-15").Reviewed("A", ReviewKind.Protection, held).Reviewed("A", ReviewKind.Protection, "2026-10-12").Evaluate("cp.review-in-time", Month).Cases);

        Assert.Equal((reason == "in-time", reason), (item.Counted, item.Reason));
    }

    [Theory]
    [InlineData("2026-04-30", "review-missing", "2026-10-30")] // The next was due the day before the last.
    [InlineData("2026-05-01", "in-time", "2026-11-01")] // Not due yet.
    public void Review_TheNext_IsDueSixMonthsAfterTheOneBefore(string held, string reason, string due)
    {
        var item = Assert.Single(new BookBuilder().Child("A").Plan("A", "2026-02-01").Reviewed("A", ReviewKind.Protection, held).Evaluate("cp.review-in-time", Month).Cases);

        Assert.Equal((reason, BookBuilder.Day(due)), (item.Reason, item.DueOn));
    }

    [Fact]
    public void Review_LateOnce_StaysLateAndShowsTheDateMissed()
    {
        var item = Assert.Single(new BookBuilder().Child("A").Plan("A", "2025-06-01")
            .Reviewed("A", ReviewKind.Protection, "2025-08-20").Reviewed("A", ReviewKind.Protection, "2026-03-01").Reviewed("A", ReviewKind.Protection, "2026-08-01")
            .Evaluate("cp.review-in-time", Month).Cases);

        Assert.Equal((false, BookBuilder.Day("2026-02-20"), BookBuilder.Day("2026-08-01")), (item.Counted, item.DueOn, item.OccurredOn));
    }

    [Theory]
    [InlineData("2023-11-29", "2024-02-29", true)] // Leap day.
    [InlineData("2023-11-30", "2024-02-29", true)] // Three months after the 30th is the end of February.
    [InlineData("2023-11-28", "2024-02-29", false)]
    public void Review_DueInFebruary_IsDueOnItsLastDay(string since, string held, bool counted)
    {
        var builder = new BookBuilder { AsAt = BookBuilder.Day("2024-03-31") };

        Assert.Equal(counted, Assert.Single(builder.Child("A").Plan("A", since).Reviewed("A", ReviewKind.Protection, held).Evaluate("cp.review-in-time", "2024-02").Cases).Counted);
    }

    [Fact]
    public void Review_RecordedDueDatesReviewsOfCareAndReviewsHeldLater_AreNotUsed()
    {
        var result = new BookBuilder { AsAt = BookBuilder.Day("2026-12-31") }
            .Child("put off").Plan("put off", "2026-06-01").Reviewed("put off", ReviewKind.Protection, "2026-10-01", due: "2026-10-15")
            .Child("care").Plan("care", "2026-06-01").Reviewed("care", ReviewKind.Care, "2026-08-01")
            .Child("after").Plan("after", "2026-06-01").Reviewed("after", ReviewKind.Protection, "2026-11-01")
            .Child("awaited").Plan("awaited", "2026-06-01").Reviewed("awaited", ReviewKind.Protection, null, due: "2026-12-01")
            .Child("before").Plan("before", "2026-06-01").Reviewed("before", ReviewKind.Protection, "2026-05-31")
            .Child("other plan").Plan("other plan", "2026-06-01").Reviewed("other plan", ReviewKind.Protection, "2026-08-01", plan: "ended")
            .Child("good").Plan("good", "2026-06-01").Reviewed("good", ReviewKind.Protection, "2026-08-01", due: "2026-07-01")
            .Evaluate("cp.review-in-time", Month);

        Assert.Equal(7, result.Cases.Count);
        Assert.Equal(["good"], result.Cases.Where(item => item.Counted).Select(item => item.ChildId));
        Assert.Equal(5, result.Cases.Count(item => item.Reason == "review-missing"));
    }

    [Fact]
    public void Review_OfAChildWithTwoPlans_CountsOnceByTheEarlierPlan()
    {
        var figure = new BookBuilder()
            .Child("A").Plan("A", "2026-06-01").Plan("A", "2026-09-01").Reviewed("A", ReviewKind.Protection, "2026-08-20")
            .Child("B").Plan("B", "2026-01-01", otherAuthority: true)
            .Child("C").Plan("C", "2026-01-01", "2026-10-31") // Ended.
            .Figure("cp.review-in-time", Month);

        Assert.Equal((1, 1, 1), (figure.Numerator, figure.Denominator, figure.Value));
    }

    [Fact]
    public void Review_WithoutPlans_IsADash() => Assert.Null(new BookBuilder().Figure("cp.review-in-time", Month).Value);
}
