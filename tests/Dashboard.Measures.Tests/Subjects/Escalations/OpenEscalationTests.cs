using Dashboard.Measures.Engine;
using Dashboard.TestSupport;

namespace Dashboard.Measures.Tests.Subjects.Escalations;

/// <summary>October 2026; the limits are Bexley's: 5 working days a stage, for fostering 5 days, 8 at stage 4.</summary>
public sealed class OpenEscalationTests
{
    private const string Month = "2026-10";

    [Theory]
    [InlineData("2026-10-31", null, 1)]
    [InlineData("2026-11-01", null, 0)]
    [InlineData("2026-10-05", "2026-10-31", 0)] // Resolved on the last day: no longer open.
    [InlineData("2026-10-05", "2026-11-01", 1)]
    [InlineData("2026-10-05", "2026-12-24", 1)] // A date after that of the data has not come.
    public void Open_IsRaisedAndNotResolvedByTheLastDay(string raised, string? resolved, int expected) =>
        Assert.Equal(expected, Book("conference-chair", raised, resolved: resolved).Figure("escalation.open", Month).Numerator);

    [Theory]
    [InlineData("conference-chair", "2026-10-23", "1", null, "2026-10-30", "in-time")] // The fifth working day is Friday; the month ends on the Saturday, which adds none.
    [InlineData("conference-chair", "2026-10-22", "1", null, "2026-10-29", "late")]
    [InlineData("conference-chair", "2026-10-26", "1", null, "2026-11-02", "in-time")]
    [InlineData("conference-chair", "2026-10-05", "2", "2026-10-31", "2026-10-31", "within-extension")]
    [InlineData("conference-chair", "2026-10-05", "2", "2026-10-30", "2026-10-30", "past-extension")]
    [InlineData("conference-chair", "2026-10-05", "2", "2026-10-08", "2026-10-12", "late")] // An extension never puts the date forward.
    [InlineData("fostering-reviewing-officer", "2026-10-26", "1", null, "2026-10-31", "in-time")]
    [InlineData("fostering-reviewing-officer", "2026-10-25", "1", null, "2026-10-30", "late")]
    [InlineData("fostering-reviewing-officer", "2026-10-23", "stage-4", null, "2026-10-31", "in-time")]
    [InlineData("reviewing-officer", "2026-10-05", "5", null, "2026-10-12", "late")]
    [InlineData("conference-chair", "2026-10-05", "5", null, null, "no-limit")] // The text has four stages.
    [InlineData("reviewing-officer", "2026-10-05", "other", null, null, "stage-not-known")]
    [InlineData("reviewing-officer", "2026-10-05", "6", null, null, "stage-not-known")]
    [InlineData("principal-social-worker", "2026-10-05", "1", null, null, "no-limit")]
    public void Limit_IsThatOfTheStageOrTheExtension(string by, string on, string stage, string? extension, string? due, string reason)
    {
        var book = Book(by, on, stage, extension: extension);
        var item = Assert.Single(book.Evaluate("escalation.open", Month).Cases);

        Assert.Equal((due, reason), (item.DueOn is { } day ? $"{day:yyyy-MM-dd}" : null, item.Reason));
        Assert.Equal(due is null ? 0 : 1, book.Figure("escalation.over-limit", Month).Denominator);
        Assert.Equal(reason is "late" or "past-extension" ? 1 : 0, book.Figure("escalation.over-limit", Month).Numerator);
        Assert.Equal(reason is "in-time" or "within-extension" ? 1 : 0, book.Figure("escalation.in-time", Month).Numerator);
    }

    [Fact]
    public void Time_IsThatInTheStageAndNotSinceRaised()
    {
        var item = Assert.Single(Book("conference-chair", "2026-09-01", "2", "2026-10-29").Evaluate("escalation.open", Month).Cases);

        Assert.Equal((2, new DateOnly(2026, 9, 1), new DateOnly(2026, 11, 5)), (item.Amount, item.OccurredOn, item.DueOn));
    }

    [Fact]
    public void MonthBeforeTheStageBegan_HasNoStageAndNoLimit()
    {
        var book = Book("conference-chair", "2026-09-01", "2", "2026-10-05");
        var item = Assert.Single(book.Evaluate("escalation.open", "2026-09").Cases);

        Assert.Equal((null, null, "stage-not-known"), (item.Amount, item.DueOn, item.Reason));
        Assert.Equal(1, book.Split("escalation.open", "2026-09", Dimensions.EscalationStage)["not-known"]);
        Assert.Null(book.Figure("escalation.over-limit", "2026-09").Value);
    }

    [Fact]
    public void MovedChild_BelongsToTheTeamHoldingItOnTheLastDay()
    {
        var book = new BookBuilder().Child("A").Referred("A", "2026-03-01").Allocated("A", "T1", "2026-03-01", "2026-10-20").Allocated("A", "T2", "2026-10-20", worker: "W2")
            .Escalated("A", "conference-chair", "2026-10-05", team: "T1");

        Assert.Equal((0, 1, 1), (book.Figure("escalation.open", Month, "T1").Numerator, book.Figure("escalation.open", Month, "T2").Numerator, book.Figure("escalation.open", Month, "S1").Numerator));
        Assert.Equal((1, 0), (book.Figure("escalation.raised", Month, "T1").Numerator, book.Figure("escalation.raised", Month, "T2").Numerator));
    }

    [Fact]
    public void ClosedChild_IsHeldByNoTeam()
    {
        var book = new BookBuilder().Child("A").Referred("A", "2026-03-01", "2026-10-20").Allocated("A", "T1", "2026-03-01", "2026-10-20").Escalated("A", "conference-chair", "2026-10-05", team: "T1");

        Assert.Equal((1, 0), (book.Figure("escalation.open", Month).Numerator, book.Figure("escalation.open", Month, "T1").Numerator));
    }

    [Fact]
    public void Child_WithTwoEscalations_CountsTwice() =>
        Assert.Equal(2, Book("conference-chair", "2026-10-05").Escalated("A", "reviewing-officer", "2026-10-06").Figure("escalation.open", Month).Numerator);

    [Fact]
    public void Splits_AreByWhoRaisedItStageAndTheme()
    {
        var book = Book("conference-chair", "2026-10-05", "stage-2", theme: "Late  report").Escalated("A", "conference-chair", "2026-10-05", "2", theme: "late report ").Escalated("A", "reviewing-officer", "2026-10-06", "other");

        Assert.Equal((2, 1), (book.Split("escalation.open", Month, Dimensions.RaisedBy)["conference-chair"], book.Split("escalation.open", Month, Dimensions.RaisedBy)["reviewing-officer"]));
        Assert.Equal((2, 1), (book.Split("escalation.open", Month, Dimensions.EscalationStage)["2"], book.Split("escalation.open", Month, Dimensions.EscalationStage)["not-known"]));
        Assert.Equal((2, 1), (book.Split("escalation.open", Month, Dimensions.RaisedByAndStage)["conference-chair|2"], book.Split("escalation.open", Month, Dimensions.RaisedByAndStage)["reviewing-officer|not-known"]));
        Assert.Equal((2, 1), (book.Split("escalation.open", Month, Dimensions.Theme)["Late report"], book.Split("escalation.open", Month, Dimensions.Theme)["not-known"]));
    }

    [Fact]
    public void Standards_WithoutLimits_AreNamed()
    {
        var result = Book("conference-chair", "2026-10-05").Under("st-helena").Evaluate("escalation.over-limit", Month);

        Assert.StartsWith("limits for the stages of escalations", Assert.Single(result.NotSupplied), StringComparison.Ordinal);
        Assert.Equal(1, Book("conference-chair", "2026-10-05").Under("st-helena").Figure("escalation.open", Month).Numerator);
    }

    [Fact]
    public void LocalLimit_TakesThePlaceOfTheProfiles() =>
        Assert.Equal(0, Book("conference-chair", "2026-10-05").Under("bexley", ("conference-chair-escalation", "30 wd")).Figure("escalation.over-limit", Month).Numerator);

    [Fact]
    public void Nothing_IsZeroOpenAndNoShare()
    {
        var book = new BookBuilder().OpenChild("A");

        Assert.Equal(0, book.Figure("escalation.open", Month).Value);
        Assert.Null(book.Figure("escalation.over-limit", Month).Value);
    }

    private static BookBuilder Book(string by, string on, string stage = "1", string? stageFrom = null, string? extension = null, string? resolved = null, string? theme = null) =>
        new BookBuilder().OpenChild("A").Escalated("A", by, on, stage, stageFrom, extension, resolved, theme: theme);
}
