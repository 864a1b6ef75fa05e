using Dashboard.Measures.Records;
using Dashboard.TestSupport;

namespace Dashboard.Measures.Tests.Subjects.Care;

/// <summary>Reviews due in the 365 days to 31 October 2026: 20 working days after care began, three months later, then every six.</summary>
public sealed class CareReviewTests
{
    private const string Month = "2026-10";

    [Theory]
    [InlineData("2026-10-02", 1)] // The 20th working day is 30 October.
    [InlineData("2026-10-05", 0)] // 2 November.
    public void Review_TheFirst_IsDueAfterTwentyWorkingDays(string since, int cases)
    {
        var figure = new BookBuilder().Child("A").InCare("A", since).Figure("cla.review-in-time", Month);

        Assert.Equal((0, cases), (figure.Numerator, figure.Cases));
    }

    [Theory]
    [InlineData("2026-04-29", true)] // Good Friday, Easter Monday and the weekends are no working days.
    [InlineData("2026-04-30", false)]
    public void Review_TheFirstAcrossEaster_LeavesOutBankHolidays(string held, bool counted)
    {
        var item = Assert.Single(Reviewed("2026-03-30", held, "2026-07-20").Evaluate("cla.review-in-time", Month).Cases);

        Assert.Equal(counted, item.Counted);
    }

    [Theory]
    [InlineData("2026-04-30", "in-time")] // Three months after the first.
    [InlineData("2026-05-01", "review-late")]
    public void Review_TheSecond_IsDueThreeMonthsAfterTheFirst(string held, string reason) =>
        Assert.Equal(reason, Assert.Single(Reviewed("2026-01-05", "2026-01-30", held).Evaluate("cla.review-in-time", "2026-09").Cases).Reason);

    [Theory]
    [InlineData("2026-04-30", "review-missing")] // The third was due on 30 October.
    [InlineData("2026-05-01", "in-time")] // Not before 1 November.
    public void Review_TheThird_IsDueSixMonthsAfterTheSecond(string second, string reason) =>
        Assert.Equal(reason, Assert.Single(Reviewed("2026-01-05", "2026-02-02", second).Evaluate("cla.review-in-time", Month).Cases).Reason);

    [Theory]
    [InlineData("2025-10-31", "in-time")] // Missed before the 365 days began.
    [InlineData("2025-11-01", "review-late")]
    public void Review_Late_CountsWhenItsDueDateLiesInThe365Days(string due, string reason)
    {
        var second = BookBuilder.Day(due).AddMonths(-6);
        var item = Assert.Single(Reviewed("2025-01-01", "2025-01-29", $"{second:yyyy-MM-dd}", "2025-11-10", "2026-05-10").Evaluate("cla.review-in-time", Month).Cases);

        Assert.Equal((reason, reason == "in-time"), (item.Reason, item.Counted));
    }

    [Fact]
    public void Review_StillOutstanding_CountsHoweverLongAgoItWasDue()
    {
        var item = Assert.Single(new BookBuilder().Child("A").InCare("A", "2022-01-01").Evaluate("cla.review-in-time", Month).Cases);

        Assert.Equal((false, "review-missing"), (item.Counted, item.Reason));
    }

    [Fact]
    public void Review_CancelledOtherKindsAndLaterOnes_AreNotHeld()
    {
        var result = new BookBuilder { AsAt = BookBuilder.Day("2026-12-31") }
            .Child("cancelled").InCare("cancelled", "2026-09-01").Reviewed("cancelled", ReviewKind.Care, "2026-09-20").Last<Review>(row => row with { Cancelled = true })
            .Child("other kind").InCare("other kind", "2026-09-01").Reviewed("other kind", ReviewKind.Protection, "2026-09-20")
            .Child("later").InCare("later", "2026-09-01").Reviewed("later", ReviewKind.Care, "2026-11-01", due: "2026-11-05")
            .Child("earlier period").InCare("earlier period", "2026-09-01", period: "P2").Reviewed("earlier period", ReviewKind.Care, "2026-09-20", plan: "P1")
            .Child("good").InCare("good", "2026-09-01", period: "P3").Reviewed("good", ReviewKind.Care, "2026-09-20", plan: "P3")
            .Child("left").InCare("left", "2026-01-01", "2026-10-15")
            .Evaluate("cla.review-in-time", Month);

        Assert.Equal(["good"], result.Cases.Where(item => item.Counted).Select(item => item.ChildId));
        Assert.Equal(4, result.Cases.Count(item => item.Reason == "review-missing"));
    }

    private static BookBuilder Reviewed(string since, params string[] held)
    {
        var builder = new BookBuilder().Child("A").InCare("A", since);
        foreach (var date in held)
        {
            builder.Reviewed("A", ReviewKind.Care, date);
        }

        return builder;
    }
}
