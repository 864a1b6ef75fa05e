using Dashboard.Measures.Engine;
using Dashboard.TestSupport;

namespace Dashboard.Measures.Tests.Subjects.Escalations;

/// <summary>Escalations raised and resolved in a month.</summary>
public sealed class EscalationFlowTests
{
    private const string Month = "2026-10";

    [Theory]
    [InlineData("2026-09-30", 0)]
    [InlineData("2026-10-01", 1)]
    [InlineData("2026-10-31", 1)]
    [InlineData("2026-11-01", 0)]
    public void Raised_CountsInTheMonthItWasRaised(string on, int expected) =>
        Assert.Equal(expected, new BookBuilder().OpenChild("A").Escalated("A", "reviewing-officer", on).Figure("escalation.raised", Month).Numerator);

    [Fact]
    public void Raised_AfterTheDateOfTheData_IsNotThere() =>
        Assert.Equal(0, new BookBuilder { AsAt = new DateOnly(2026, 10, 20) }.OpenChild("A").Escalated("A", "reviewing-officer", "2026-10-21").Figure("escalation.raised", Month).Numerator);

    [Fact]
    public void Raised_WithoutATeam_BelongsToTheHolderOfTheDay() =>
        Assert.Equal(1, new BookBuilder().OpenChild("A", team: "T2").Escalated("A", "reviewing-officer", "2026-10-21").Figure("escalation.raised", Month, "T2").Numerator);

    [Theory]
    [InlineData("2026-10-12", "in-time")] // On the due date, the fifth working day.
    [InlineData("2026-10-13", "late")]
    public void Resolved_SaysWhetherTheLimitOfTheLastStageWasKept(string resolved, string reason)
    {
        var item = Assert.Single(new BookBuilder().OpenChild("A").Escalated("A", "conference-chair", "2026-10-05", resolved: resolved).Evaluate("escalation.resolved", Month).Cases);

        Assert.Equal((reason, new DateOnly(2026, 10, 12)), (item.Reason, item.DueOn));
    }

    [Fact]
    public void Resolved_OnTheLastDayOfTheExtension_IsWithinIt() => Assert.Equal(
        "within-extension",
        Assert.Single(new BookBuilder().OpenChild("A").Escalated("A", "conference-chair", "2026-10-05", extension: "2026-10-20", resolved: "2026-10-20").Evaluate("escalation.resolved", Month).Cases).Reason);

    [Fact]
    public void Resolved_CountsDaysFromRaised_NotFromTheLastStage()
    {
        // 4, 30 and 61 days: the middle one is 30.
        var book = new BookBuilder().OpenChild("A").Escalated("A", "conference-chair", "2026-09-27", resolved: "2026-10-01")
            .Escalated("A", "conference-chair", "2026-10-01", "3", "2026-10-28", resolved: "2026-10-31")
            .Escalated("A", "reviewing-officer", "2026-08-10", resolved: "2026-10-10")
            .Escalated("A", "reviewing-officer", "2026-08-10", resolved: "2026-11-01");

        Assert.Equal(3, book.Figure("escalation.resolved", Month).Numerator);
        Assert.Equal((30, 3), (book.Figure("escalation.resolved.median", Month).Value, book.Figure("escalation.resolved.median", Month).Cases));
        Assert.Equal(1, book.Split("escalation.resolved", Month, Dimensions.Band)["61+"]);
        Assert.Equal(1, book.Split("escalation.resolved", Month, Dimensions.EscalationStage)["3"]);
    }

    [Fact]
    public void Resolved_OnTheDayItWasRaised_TookNoDays() =>
        Assert.Equal(0, new BookBuilder().OpenChild("A").Escalated("A", "conference-chair", "2026-10-05", resolved: "2026-10-05").Figure("escalation.resolved.median", Month).Value);

    [Fact]
    public void Resolved_None_HasNoMedian() => Assert.Null(new BookBuilder().OpenChild("A").Figure("escalation.resolved.median", Month).Value);

    [Fact]
    public void Resolved_AfterAMove_BelongsToTheTeamRecorded()
    {
        var book = new BookBuilder().Child("A").Referred("A", "2026-03-01").Allocated("A", "T1", "2026-03-01", "2026-10-20").Allocated("A", "T3", "2026-10-20", worker: "W2")
            .Escalated("A", "conference-chair", "2026-10-05", resolved: "2026-10-28", team: "T1").Escalated("A", "conference-chair", "2026-10-05", resolved: "2026-10-28");

        Assert.Equal((1, 1, 2), (book.Figure("escalation.resolved", Month, "T1").Numerator, book.Figure("escalation.resolved", Month, "T3").Numerator, book.Figure("escalation.resolved", Month).Numerator));
    }
}
