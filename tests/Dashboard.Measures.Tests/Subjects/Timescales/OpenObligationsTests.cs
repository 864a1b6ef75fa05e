using Dashboard.Measures.Engine;
using Dashboard.Measures.Records;
using Dashboard.Measures.Standards;
using Dashboard.Measures.Subjects.Timescales;
using Dashboard.TestSupport;

namespace Dashboard.Measures.Tests.Subjects.Timescales;

/// <summary>What is open on 30 November 2026, worked out by hand under the default profile.</summary>
public sealed class OpenObligationsTests
{
    [Fact]
    public void ProtectionVisit_TenWorkingDaysAfterTheLastOne_IsOverdue()
    {
        var open = Single(Protected().Visited("A", VisitKind.Protection, "2026-10-12").Visited("A", VisitKind.Protection, "2026-11-02"), "cp-visit");

        Assert.Equal((Day("2026-11-02"), Day("2026-11-16"), ObligationState.Overdue), (open.Obligation.From, open.Obligation.DueOn, open.Obligation.State));
        Assert.Equal(("10 wd", "protection-plan", 2), (open.Obligation.Limit.ToString(), open.Status, open.Obligation.Number));
    }

    [Fact]
    public void ProtectionReview_SixMonthsAfterTheFirst_IsDue()
    {
        var open = Single(Protected().Reviewed("A", ReviewKind.Protection, "2026-06-01"), "cp-review");

        Assert.Equal((Day("2026-12-01"), ObligationState.Due, "6 m"), (open.Obligation.DueOn, open.Obligation.State, open.Obligation.Limit.ToString()));
    }

    [Fact]
    public void DueOnTheDateOfTheData_IsNotYetOverdue()
    {
        var open = Single(Protected().Visited("A", VisitKind.Protection, "2026-11-16"), "cp-visit");

        Assert.Equal((Day("2026-11-30"), ObligationState.Due), (open.Obligation.DueOn, open.Obligation.State));
    }

    [Fact]
    public void ClosedCase_OwesNothing()
    {
        var book = new BookBuilder()
            .Child("A").Referred("A", "2026-03-02", closed: "2026-11-20").Plan("A", "2026-03-02", "2026-11-20").Allocated("A", "T1", "2026-03-02", "2026-11-20")
            .Assessed("A", "2026-10-01").Visited("A", VisitKind.Protection, "2026-10-01");

        Assert.DoesNotContain(OpenObligations.Of(book.Book()), open => open.Obligation.Clock.File?.Child.Id == "A");
    }

    [Fact]
    public void Worker_WhoLeft_OwesNothing_AndOneInPostDoes()
    {
        var book = new BookBuilder().Posted("W1", "T1", from: "2026-10-19", to: "2026-11-27").Posted("W2", "T1", from: "2026-11-16");

        var open = Single(book, "staff-supervision-case-holding");

        Assert.Equal(("W2", Day("2026-11-23"), ObligationState.Overdue), (open.Obligation.Clock.WorkerId, open.Obligation.DueOn, open.Obligation.State));
        Assert.Equal([new Holding("T1", "W2")], open.Holdings);
    }

    [Theory]
    [InlineData("2026-11-20", "2026-12-04", ObligationState.Due)]
    [InlineData("2026-11-02", "2026-11-16", ObligationState.Overdue)]
    public void StepOfPractice_FourteenDaysAfterOpening_IsDue(string opened, string due, ObligationState state)
    {
        var open = Single(new BookBuilder().OpenChild("A", opened), "practice-mapping");

        Assert.Equal((Day(due), state), (open.Obligation.DueOn, open.Obligation.State));
    }

    [Fact]
    public void StepOfPractice_Done_IsNotOpen() =>
        Assert.Empty(Of(new BookBuilder().OpenChild("A").Did("A", PracticeElement.Mapping, "2026-11-20"), "practice-mapping"));

    [Fact]
    public void Child_HeldByTwoTeams_IsOneObligationWithBothHolders()
    {
        var open = Single(new BookBuilder().OpenChild("A").Allocated("A", "T2", "2026-05-01", worker: "W2"), "practice-mapping");

        Assert.Equal([new Holding("T2", "W2"), new Holding("T1", "W1")], open.Holdings);
    }

    [Fact]
    public void Consultation_BeforeAConferenceThatHasBeen_IsNotWaitedFor() =>
        Assert.Empty(Of(new BookBuilder().OpenChild("A").Conference("A", "2026-06-10"), "icpc-consultation"));

    [Fact]
    public void AllocationSupervision_IsWaitedFor_UntilTheWorkerIsSupervisedAboutTheChildAnyway()
    {
        Assert.Equal(Day("2026-03-03"), Single(new BookBuilder().OpenChild("A"), "allocation-supervision").Obligation.DueOn);
        Assert.Empty(Of(new BookBuilder().OpenChild("A").Supervised("A", "2026-03-20"), "allocation-supervision"));
        Assert.Equal((0, 1), Parts(new BookBuilder().OpenChild("A").Supervised("A", "2026-03-20").Figure("standard.allocation-supervision", "2026-03")));

        static (double?, double?) Parts(UnitFigure figure) => (figure.Numerator, figure.Denominator);
    }

    private static BookBuilder Protected() => new BookBuilder().Child("A").Referred("A", "2026-03-02").Plan("A", "2026-03-02").Allocated("A", "T1", "2026-03-02");

    private static OpenObligation Single(BookBuilder book, string rule) => Assert.Single(Of(book, rule));

    private static IEnumerable<OpenObligation> Of(BookBuilder book, string rule) => OpenObligations.Of(book.Book()).Where(open => open.Rule.Kind.Id == rule);

    private static DateOnly Day(string text) => BookBuilder.Day(text);
}
