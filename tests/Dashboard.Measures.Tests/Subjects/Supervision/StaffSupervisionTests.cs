using Dashboard.Measures.Codes;
using Dashboard.Measures.Engine;
using Dashboard.Measures.Records;
using Dashboard.TestSupport;

namespace Dashboard.Measures.Tests.Subjects.Supervision;

/// <summary>Bexley unless said otherwise: weekly for four weeks in post, fortnightly to the eighth, then every four weeks; weekly and fortnightly for longer where newly qualified.</summary>
public sealed class StaffSupervisionTests
{
    private const string InTime = "supervision.staff-in-time";

    [Fact]
    public void LongInPost_IsHeldToFourWeeks()
    {
        var book = new BookBuilder().Posted("W1", "T1").Posted("W2", "T2").StaffSupervised("W1", "2026-10-03").StaffSupervised("W2", "2026-10-02");

        Assert.Equal([("W1", true, 0d), ("W2", false, 1d)], Cases(book).Select(item => (item.RecordId!, item.Counted, item.Weight!.Value)));
        Assert.Equal(1, book.Figure(InTime, "2026-10", "T1").Value);
    }

    [Fact]
    public void StartedLastWeek_IsOutside_UntilTheFirstIsDue()
    {
        var book = new BookBuilder().Posted("W1", "T1", from: "2026-10-26").Posted("W2", "T1", from: "2026-10-24").Posted("W3", "T1", from: "2026-10-27").StaffSupervised("W3", "2026-10-30");

        // W1 is due on 2 November; W2 was due on the 31st and has had none; W3 has had one.
        Assert.Equal([("W2", false), ("W3", true)], Cases(book).Select(item => (item.RecordId!, item.Counted)));
    }

    [Fact]
    public void FirstWeeks_AreWeekly_ThenFortnightly()
    {
        // Eight days ago in the third week, and fourteen days ago in the seventh.
        var book = new BookBuilder()
            .Posted("W1", "T1", from: "2026-10-12").StaffSupervised("W1", "2026-10-23")
            .Posted("W2", "T1", from: "2026-09-01").StaffSupervised("W2", "2026-10-17");

        Assert.Equal([("W1", false), ("W2", true)], Cases(book).Select(item => (item.RecordId!, item.Counted)));
    }

    [Fact]
    public void NewlyQualified_StaysWeekly_AndEndsWithThatTime()
    {
        // Three months in post, last supervised 20 days before each month end.
        var book = new BookBuilder().Posted("W1", "T1", from: "2026-07-13").StaffSupervised("W1", "2026-10-11").StaffSupervised("W1", "2026-11-10");
        book.Last<WorkforcePost>(post => post with { NewlyQualifiedUntil = BookBuilder.Day("2026-10-31") });

        Assert.False(Cases(book).Single().Counted);
        Assert.Equal(new() { [WorkerKinds.NewlyQualified] = 0 }, book.Split(InTime, "2026-10", Dimensions.WorkerKind));
        Assert.True(Cases(book, "2026-11").Single().Counted);
        Assert.Equal(new() { [WorkerKinds.CaseHolding] = 1 }, book.Split(InTime, "2026-11", Dimensions.WorkerKind));
    }

    [Fact]
    public void NoCases_IsHeldToItsOwnRule()
    {
        var book = new BookBuilder().Under("bexley", ("staff-supervision-non-case-holding", "6 w")).Posted("W1", "T1", caseHolding: false).StaffSupervised("W1", "2026-09-20").Posted("W2", "T1").StaffSupervised("W2", "2026-09-20");

        Assert.Equal([("W2", false), ("W1", true)], Cases(book).Select(item => (item.RecordId!, item.Counted)));
    }

    [Fact]
    public void OneRuleForAll_IsUsed_WhereTheProfileHasNoOther()
    {
        // Redcar: a month; newly qualified weekly for six weeks, then fortnightly.
        var book = new BookBuilder().Under("redcar-cleveland")
            .Posted("W1", "T1", from: "2026-10-05").Last<WorkforcePost>(post => post with { NewlyQualifiedUntil = BookBuilder.Day("2027-10-05") }).StaffSupervised("W1", "2026-10-20")
            .Posted("W2", "T1", caseHolding: false).StaffSupervised("W2", "2026-10-01");

        Assert.Equal([("W1", false), ("W2", true)], Cases(book).Select(item => (item.RecordId!, item.Counted)));
    }

    [Fact]
    public void NoRule_IsNotInForce() => Assert.Contains(
        "standards in force (England, statutory)",
        Assert.Single(new BookBuilder().Under("england").Posted("W1", "T1").Evaluate(InTime, "2026-10").NotSupplied),
        StringComparison.Ordinal);

    [Fact]
    public void NotInTheWorkforce_IsNotKnown_AndListed()
    {
        var book = new BookBuilder().OpenChild("C1", worker: "W7").Posted("W1", "T1").StaffSupervised("W8", "2026-10-20", team: "T2").StaffSupervised("W1", "2026-10-20").StaffSupervised("W6", "2025-10-31");

        Assert.Equal(["W1"], Cases(book).Select(item => item.RecordId));
        var result = book.Evaluate("quality.worker-start", "2026-10");
        Assert.Equal([("W1", false), ("W7", true), ("W8", true)], result.Cases.Select(item => (item.RecordId!, item.Counted))); // W6 was last supervised the day before the twelve months.
        Assert.Equal([("T1", "W7"), ("T2", "W8")], result.Cases.Where(item => item.Counted).Select(item => (item.Holdings[0].TeamId!, item.Holdings[0].WorkerId!)));
    }

    [Fact]
    public void LeftOnTheLastDay_IsNotInPost_AndGroupsAndEarlierPostsDoNotCount()
    {
        var book = new BookBuilder().Posted("W1", "T1", to: "2026-10-31").StaffSupervised("W1", "2026-10-20")
            .Posted("W2", "T1", from: "2026-09-01").StaffSupervised("W2", "2026-10-30", kind: "group").StaffSupervised("W2", "2026-08-30");

        Assert.Equal([("W2", false)], Cases(book).Select(item => (item.RecordId!, item.Counted)));
        Assert.Null(Cases(book).Single().OccurredOn);
    }

    [Fact]
    public void BySupervisor_NamesWhoGaveTheLast()
    {
        var book = new BookBuilder().Posted("W1", "T1").Posted("W2", "T2").Posted("W3", "T2").StaffSupervised("W1", "2026-10-20").StaffSupervised("W2", "2026-08-02", supervisor: "M2");

        Assert.Equal(
            [("T1", "M1", 1d), ("T2", "M2", 0d)],
            book.Evaluate(InTime + ".by-supervisor", "2026-10").Workers.Select(row => (row.TeamId, row.WorkerId, row.Figure.Value!.Value)));
        Assert.Equal(3, book.Figure(InTime + ".by-supervisor", "2026-10").Cases);
    }

    private static IReadOnlyList<MeasureCase> Cases(BookBuilder book, string month = "2026-10") => book.Evaluate(InTime, month).Cases;
}
