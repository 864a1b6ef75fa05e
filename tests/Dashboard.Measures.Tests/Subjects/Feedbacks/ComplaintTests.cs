using Dashboard.Measures.Engine;
using Dashboard.TestSupport;

namespace Dashboard.Measures.Tests.Subjects.Feedbacks;

/// <summary>Complaints and compliments of October 2026.</summary>
public sealed class ComplaintTests
{
    private const string Month = "2026-10";

    [Theory]
    [InlineData("2026-09-30", 0)]
    [InlineData("2026-10-01", 1)]
    [InlineData("2026-10-31", 1)]
    [InlineData("2026-11-01", 0)]
    public void Received_CountsTheMonth(string on, int expected) => Assert.Equal(expected, new BookBuilder().Complained(on).Figure("complaint.received", Month).Value);

    [Fact]
    public void Received_KeepsComplaintsAndComplimentsApart()
    {
        var book = new BookBuilder().Complained("2026-10-01", theme: "Late  answers", procedure: "statutory").Complained("2026-10-02", theme: "late answers", team: null).Complained("2026-10-03", "compliment");

        Assert.Equal((2, 1, 1), (book.Figure("complaint.received", Month).Value, book.Figure("compliment.received", Month).Value, book.Figure("complaint.received", Month, "T1").Value));
        Assert.Equal(2, book.Split("complaint.received", Month, Dimensions.ComplaintTheme)["Late answers"]);
        Assert.Equal((1, 1), (book.Split("complaint.received", Month, Dimensions.Procedure)["statutory"], book.Split("complaint.received", Month, Dimensions.Procedure)["not-known"]));
    }

    [Theory]
    [InlineData("2026-10-15", "2026-10-15", 1, 1, "in-time")]
    [InlineData("2026-10-15", "2026-10-16", 0, 1, "done-late")]
    [InlineData("2026-10-31", "2026-11-02", 0, 1, "done-late")]
    [InlineData("2026-10-15", null, 0, 1, "not-done")]
    [InlineData("2026-10-15", "2026-12-24", 0, 1, "not-done")] // A date after that of the data has not come.
    [InlineData("2026-11-01", "2026-10-20", 0, 0, null)] // Due in the next month.
    [InlineData(null, "2026-10-20", 0, 0, null)]
    public void InTime_LooksAtThoseDueInTheMonth(string? due, string? answered, int counted, int cases, string? reason)
    {
        var book = new BookBuilder().Complained("2026-09-20", due: due, answered: answered);

        Assert.Equal((counted, cases), (book.Figure("complaint.answered-in-time", Month).Numerator, book.Figure("complaint.answered-in-time", Month).Denominator));
        Assert.Equal(reason, book.Evaluate("complaint.answered-in-time", Month).Cases.SingleOrDefault()?.Reason);
    }

    [Fact]
    public void InTime_NotYetDueOnTheDateOfTheData_IsOutside() =>
        Assert.Equal(0, new BookBuilder { AsAt = BookBuilder.Day("2026-10-20") }.Complained("2026-10-10", due: "2026-10-21").Figure("complaint.answered-in-time", Month).Cases);

    [Fact]
    public void InTime_Withdrawn_IsOutside() =>
        Assert.Null(new BookBuilder().Complained("2026-10-01", due: "2026-10-15", outcome: "withdrawn").Figure("complaint.answered-in-time", Month).Value);

    [Fact]
    public void Upheld_LooksAtAnswersOfTheMonthWithAnOutcome()
    {
        // Upheld, partly and not: two of three; withdrawn, without an outcome, and answered in another month stay outside.
        var book = new BookBuilder();
        foreach (var outcome in new[] { "upheld", "partly", "not-upheld", "withdrawn", null })
        {
            book.Complained("2026-09-20", answered: "2026-10-05", outcome: outcome).Complained("2026-09-20", answered: "2026-11-05", outcome: outcome).Complained("2026-09-20", outcome: outcome);
        }

        Assert.Equal((2, 3), (book.Figure("complaint.upheld", Month).Numerator, book.Figure("complaint.upheld", Month).Denominator));
        Assert.Equal((1, 0), (book.Split("complaint.upheld", Month, Dimensions.ComplaintOutcome)["partly"], book.Split("complaint.upheld", Month, Dimensions.ComplaintOutcome)["not-upheld"]));
    }

    [Fact]
    public void Compliment_IsNeverAnsweredOrUpheld()
    {
        var book = new BookBuilder().Complained("2026-10-01", "compliment", "2026-10-10", "2026-10-09", "upheld");

        Assert.Equal((0, 0), (book.Figure("complaint.answered-in-time", Month).Cases, book.Figure("complaint.upheld", Month).Cases));
    }

    [Fact]
    public void Nothing_IsZeroReceivedAndNoShare()
    {
        var book = new BookBuilder().OpenChild("A");

        Assert.Equal((0, null, null), (book.Figure("complaint.received", Month).Value, book.Figure("complaint.upheld", Month).Value, book.Figure("complaint.answered-in-time", Month).Value));
    }
}
