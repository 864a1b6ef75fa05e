using Dashboard.Measures.Codes;
using Dashboard.TestSupport;

namespace Dashboard.Measures.Tests.Subjects.Supervision;

public sealed class GroupAndObservationTests
{
    [Fact]
    public void Group_CountsTeamsThatHoldAChild_OneWithoutASessionIsNotInTime()
    {
        // T1 met 28 days before the month end; T2 never; T3 met but holds nobody.
        var book = new BookBuilder().OpenChild("C1").OpenChild("C2", team: "T2")
            .StaffSupervised("W1", "2026-10-03", kind: "group", team: "T1").StaffSupervised("W3", "2026-10-20", kind: "group", team: "T3").StaffSupervised("W2", "2026-10-20", team: "T2");
        var result = book.Evaluate("supervision.group", "2026-10");

        Assert.Equal([("T1", true, Reasons.InTime), ("T2", false, Reasons.NoCheck)], result.Cases.Select(item => (item.RecordId!, item.Counted, item.Reason!)));
        Assert.Equal((1d, 2d), (result.Units[0].Numerator!.Value, result.Units[0].Denominator!.Value));
        Assert.Null(result.Cases[1].Amount);
    }

    [Fact]
    public void Group_ADayPastTheLimit_IsOverdueByOne()
    {
        var book = new BookBuilder().OpenChild("C1").StaffSupervised("W1", "2026-10-02", kind: "group", team: "T1");

        Assert.Equal((false, 1d, BookBuilder.Day("2026-10-30")), book.Evaluate("supervision.group", "2026-10").Cases.Select(item => (item.Counted, item.Weight!.Value, item.DueOn!.Value)).Single());
    }

    [Fact]
    public void Group_WithoutATeam_BelongsToTheTeamOfTheWorker()
    {
        var book = new BookBuilder().OpenChild("C1", team: "T2").Posted("W1", "T2").StaffSupervised("W1", "2026-10-20", kind: "group", team: "gone");

        Assert.Equal(1, book.Figure("supervision.group", "2026-10", "T2").Numerator);
    }

    [Fact]
    public void Group_UnderRedcar_IsMonthly()
    {
        var book = new BookBuilder().OpenChild("C1").StaffSupervised("W1", "2026-10-01", kind: "group", team: "T1");

        Assert.Equal(0, book.Figure("supervision.group", "2026-10").Numerator);
        Assert.Equal(1, book.Under("redcar-cleveland").Figure("supervision.group", "2026-10").Numerator);
    }

    [Fact]
    public void Held_CountsASessionOnce_AndEverySupervisionOfAWorker()
    {
        var book = new BookBuilder().Posted("W1", "T1")
            .StaffSupervised("W1", "2026-10-01", kind: "group", team: "T1").StaffSupervised("W2", "2026-10-01", kind: "group", team: "T1").StaffSupervised("W3", "2026-10-01", kind: "group", team: "T2")
            .StaffSupervised("W1", "2026-10-31").StaffSupervised("W1", "2026-10-05").StaffSupervised("W1", "2026-11-01").StaffSupervised("W9", "2026-10-05");

        Assert.Equal([("T1", 2d), ("T2", 1d)], book.Evaluate("supervision.group-held", "2026-10").Cases.Select(item => (item.Holdings[0].TeamId!, item.Amount!.Value)));
        Assert.Equal(3, book.Figure("supervision.staff-held", "2026-10").Value);
        Assert.Equal(2, book.Figure("supervision.staff-held", "2026-10", "T1").Value);
    }

    [Fact]
    public void Observation_LooksBackTwelveMonths_TheDayItselfIncluded()
    {
        var book = new BookBuilder().Posted("W1", "T1").Posted("W2", "T1").Posted("W3", "T1", caseHolding: false).Posted("W4", "T1", from: "2025-11-01").Posted("W5", "T1", from: "2025-10-30")
            .Observed("W1", "2025-10-31").Observed("W2", "2025-10-30").Observed("W3", "2026-10-01");

        // W4 is not due before 1 November; W5 was on 30 October.
        Assert.Equal([("W1", true), ("W2", false), ("W5", false)], book.Evaluate("observation.in-12-months", "2026-10").Cases.Select(item => (item.RecordId!, item.Counted)));
        Assert.Equal(1, book.Figure("observation.held", "2026-10").Value);
    }

    [Fact]
    public void Observation_OnALeapDay_HoldsToTheEndOfFebruary()
    {
        var book = new BookBuilder().Posted("W1", "T1").Observed("W1", "2024-02-29");

        Assert.Equal(1, book.Figure("observation.in-12-months", "2025-02").Numerator);
        Assert.Equal(0, book.Figure("observation.in-12-months", "2025-03").Numerator);
    }
}
