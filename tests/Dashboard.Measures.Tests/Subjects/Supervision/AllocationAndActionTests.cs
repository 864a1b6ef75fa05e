using Dashboard.Measures.Engine;
using Dashboard.Measures.Formatting;
using Dashboard.TestSupport;

namespace Dashboard.Measures.Tests.Subjects.Supervision;

public sealed class AllocationAndActionTests
{
    private const string Actions = "supervision.actions-completed";

    [Fact]
    public void Allocation_IsDueAfterTwoWorkingDays_InTheMonthOfThatDay()
    {
        // Allocated on Thursday 29 October: due on Monday 2 November. On Friday 28 August, before the bank holiday of the 31st: due on 2 September.
        var book = new BookBuilder()
            .OpenChild("C1", "2026-10-29").Supervised("C1", "2026-11-02", kind: "allocation")
            .OpenChild("C2", "2026-08-28").Supervised("C2", "2026-09-03", kind: "allocation");

        Assert.Equal(0, book.Figure("supervision.allocation-in-time", "2026-10").Cases);
        Assert.Equal((1d, 1d), Parts(book.Figure("supervision.allocation-in-time", "2026-11")));
        Assert.Equal((false, 1d), book.Evaluate("supervision.allocation-in-time", "2026-09").Cases.Select(item => (item.Counted, item.Amount!.Value)).Single());
    }

    [Fact]
    public void Allocation_WithAnotherWorkerOrKind_IsNotDone_AndOneThatEndedBefore_IsOutside()
    {
        var book = new BookBuilder()
            .OpenChild("C1", "2026-10-05").Supervised("C1", "2026-10-06", worker: "W2", kind: "allocation").Supervised("C1", "2026-10-06")
            .Child("C2").Referred("C2", "2026-10-05").Allocated("C2", "T1", "2026-10-05", "2026-10-06").Allocated("C2", "T2", "2026-10-06", worker: "W2").Supervised("C2", "2026-10-08", worker: "W2", kind: "allocation")
            .OpenChild("C3", "2026-10-05", worker: null);

        Assert.Equal([("C1", false), ("C2", true)], book.Evaluate("supervision.allocation-in-time", "2026-10").Cases.Select(item => (item.ChildId!, item.Counted)).Order());
    }

    [Fact]
    public void Actions_AreSumsOverThoseWithBothNumbers_ShownAsAPercentage()
    {
        var book = new BookBuilder().OpenChild("C1").OpenChild("C2", team: "T2", worker: "W2")
            .Supervised("C1", "2026-10-01", agreed: 5, completed: 3).Supervised("C1", "2026-10-31", kind: "group", agreed: 1, completed: 1)
            .Supervised("C1", "2026-10-15", agreed: 4).Supervised("C1", "2026-10-16", completed: 2).Supervised("C1", "2026-11-01", agreed: 9, completed: 9)
            .Supervised("C2", "2026-10-05", worker: "W2", agreed: 0, completed: 0);
        var definition = Catalogue.Standard[Actions].Definition;
        var figure = book.Figure(Actions, "2026-10");

        Assert.Equal((4d, 6d), Parts(figure));
        Assert.Equal("67%", FigureText.Headline(definition, figure));
        Assert.Equal("4 of 6 actions agreed", FigureText.Parts(definition, figure));
        Assert.Equal(3, figure.Cases);
        Assert.Null(book.Figure(Actions, "2026-10", "T2").Value);
        Assert.Equal("6 points", FigureText.Difference(definition, -0.06));
    }

    [Fact]
    public void NoSupervisor_IsListed_AndStillCountsAsSupervision()
    {
        var book = new BookBuilder().OpenChild("C1").Supervised("C1", "2026-10-20", supervisor: null).Supervised("C1", "2026-10-10").Supervised("C1", "2026-11-10", supervisor: null);

        Assert.Equal(1, book.Figure("quality.supervision-supervisor", "2026-10").Value);
        Assert.Equal(1, book.Figure("supervision.case-in-time", "2026-10").Value);
    }

    private static (double?, double?) Parts(UnitFigure figure) => (figure.Numerator, figure.Denominator);
}
