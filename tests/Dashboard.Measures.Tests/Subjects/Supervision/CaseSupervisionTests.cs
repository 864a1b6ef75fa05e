using Dashboard.Measures.Engine;
using Dashboard.Measures.Standards;
using Dashboard.TestSupport;

namespace Dashboard.Measures.Tests.Subjects.Supervision;

/// <summary>Four weeks unless said otherwise: on 31 October 2026 the last day in time is 3 October.</summary>
public sealed class CaseSupervisionTests
{
    private const string InTime = "supervision.case-in-time";
    private const string Overdue = "supervision.case-overdue";

    [Fact]
    public void InTime_OnTheLimitCounts_ADayEarlierDoesNot()
    {
        var book = new BookBuilder().OpenChild("C1").OpenChild("C2").Supervised("C1", "2026-10-03").Supervised("C2", "2026-10-02");

        Assert.Equal((1d, 2d), Figure(book));
        Assert.Equal([1d], book.Evaluate(Overdue, "2026-10").Cases.Select(item => item.Amount));
    }

    [Fact]
    public void Kinds_CaseAndJoint_CountOnly()
    {
        var book = new BookBuilder();
        foreach (var kind in (string[])["case", "joint", "group", "allocation"])
        {
            book.OpenChild(kind).Supervised(kind, "2026-10-20", kind: kind);
        }

        Assert.Equal(["case", "joint"], book.Evaluate(InTime, "2026-10").Cases.Where(item => item.Counted).Select(item => item.ChildId).Order());
        Assert.Equal((2d, 4d), Figure(book));
    }

    [Fact]
    public void First_NotYetDue_IsOutside_DueOnTheDay_IsInAndNotOverdue()
    {
        var book = new BookBuilder().OpenChild("young", "2026-10-04").OpenChild("due", "2026-10-03").OpenChild("late", "2026-10-02");

        Assert.Equal((0d, 2d), Figure(book));
        Assert.Equal(["late"], book.Evaluate(Overdue, "2026-10").Cases.Select(item => item.ChildId));
    }

    [Fact]
    public void ReopenedEpisode_SupervisionOfTheEarlierOne_DoesNotCount()
    {
        var book = new BookBuilder().Child("C1").Referred("C1", "2026-01-05", closed: "2026-09-25").Referred("C1", "2026-10-05").Allocated("C1", "T1", "2026-01-05").Supervised("C1", "2026-09-20");

        Assert.Equal((0d, 0d), Figure(book));
        Assert.Equal((0d, 1d), Figure(book, "2026-11"));
    }

    [Fact]
    public void SupervisionOnTheDayTheEpisodeBegins_Counts() =>
        Assert.Equal((1d, 1d), Figure(new BookBuilder().OpenChild("C1", "2026-10-12").Supervised("C1", "2026-10-12")));

    [Fact]
    public void MonthBoundary_TheFirstOfTheNextMonth_DoesNotCount()
    {
        var book = new BookBuilder().OpenChild("C1").Supervised("C1", "2026-11-01");

        Assert.Equal((0d, 1d), Figure(book));
        Assert.Equal((0d, 1d), Figure(book, "2026-11")); // 29 days before 30 November.
        Assert.Equal([1d], book.Evaluate(Overdue, "2026-11").Cases.Select(item => item.Amount));
    }

    [Fact]
    public void SupervisionAfterTheDateOfTheData_HasNotCome()
    {
        var book = new BookBuilder { AsAt = BookBuilder.Day("2026-10-31") }.OpenChild("C1").Supervised("C1", "2026-11-05");

        Assert.Equal((0d, 1d), Figure(book));
    }

    [Fact]
    public void MovedTeam_BelongsToTheTeamThatHoldsTheChildNow()
    {
        var book = new BookBuilder().Child("C1").Referred("C1", "2026-03-01").Allocated("C1", "T1", "2026-03-01", "2026-10-15").Allocated("C1", "T3", "2026-10-15", worker: "W2").Supervised("C1", "2026-10-10");

        Assert.Equal(0, book.Figure(InTime, "2026-10", "T1").Cases);
        Assert.Equal(1, book.Figure(InTime, "2026-10", "T3").Numerator);
    }

    [Fact]
    public void NobodyHoldsTheChild_IsInTheAuthorityOnly()
    {
        var book = new BookBuilder().Child("C1").Referred("C1", "2026-03-01");

        Assert.Equal((0d, 1d), Figure(book));
        Assert.Equal(0, book.Figure(InTime, "2026-10", "S1").Cases);
    }

    [Fact]
    public void Overdue_CountsDaysFromTheStart_WhereThereWasNone_InBands()
    {
        // Due on 29 March; 31 October is 216 days later. The other was due on 29 October.
        var book = new BookBuilder().OpenChild("never", "2026-03-01").OpenChild("just").Supervised("just", "2026-10-01");

        Assert.Equal([("just", 2d), ("never", 216d)], book.Evaluate(Overdue, "2026-10").Cases.Select(item => (item.ChildId!, item.Amount!.Value)).Order());
        Assert.Equal(new() { ["1-7"] = 1, ["85+"] = 1 }, book.Split(Overdue, "2026-10", Dimensions.Band));
    }

    [Fact]
    public void Nothing_IsADash() => Assert.Null(new BookBuilder().Figure(InTime, "2026-10").Value);

    [Fact]
    public void Profile_AsksByThePlanOfTheChild()
    {
        // Last supervised 40 days before: too long for a protection plan and early care, not for children in need and settled care.
        var book = new BookBuilder().Under("redcar-cleveland");
        foreach (var child in (string[])["need", "plan", "care", "settled"])
        {
            book.Child(child).Referred(child, "2026-03-01").Supervised(child, "2026-09-21");
        }

        book.Plan("plan", "2026-04-01").InCare("care", "2026-04-01").Legal("care", "C1", "2026-04-01").InCare("settled", "2026-04-01").Legal("settled", "C2", "2026-04-01");

        Assert.Equal(["need", "settled"], book.Evaluate(InTime, "2026-10").Cases.Where(item => item.Counted).Select(item => item.ChildId).Order());
        Assert.Equal(
            new() { [ClockConditions.Need] = 1, [ClockConditions.ProtectionPlan] = 0, [ClockConditions.CareBeforePermanence] = 0, [ClockConditions.CareAfterProceedings] = 1 },
            book.Split(InTime, "2026-10", Dimensions.Condition));
    }

    [Fact]
    public void ProfileSwitchedWithinTheYear_EachMonthIsHeldToItsOwn()
    {
        var book = new BookBuilder().OpenChild("C1").Supervised("C1", "2026-06-22").Supervised("C1", "2026-09-21");
        book.Standards = new StandardsTimeline(ProfileLibrary.Shipped, "redcar-cleveland", [new StandardsChange(new(2026, 10), "bexley", [])]);

        Assert.Equal((1d, 1d), Figure(book, "2026-07")); // 39 days, within eight weeks.
        Assert.Equal((0d, 1d), Figure(book)); // 40 days, past four weeks.
    }

    [Fact]
    public void LeapDay_CountsAsADay()
    {
        // 1 February to 29 February 2024 is 28 days.
        var book = new BookBuilder().OpenChild("C1", "2023-11-01").Supervised("C1", "2024-02-01");

        Assert.Equal((1d, 1d), Figure(book, "2024-02"));
    }

    [Fact]
    public void StandardOfTheRule_SaysTheSame_WhereNothingIsDueOnTheDay()
    {
        var book = RandomBook.Of(3);

        Assert.Equal(book.Figure("standard.case-supervision", "2026-10").Numerator, book.Figure(InTime, "2026-10").Numerator);
    }

    [Fact]
    public void Overdue_AreTheChildrenNotInTime_LessThoseDueOnTheDay()
    {
        var book = RandomBook.Of(4);
        var due = book.Evaluate(InTime, "2026-10").Cases.Where(item => !item.Counted && item.DueOn < BookBuilder.Day("2026-10-31")).Select(item => item.ChildId);

        Assert.Equal(due.Order(), book.Evaluate(Overdue, "2026-10").Cases.Select(item => item.ChildId).Order());
    }

    [Fact]
    public void BySupervisor_BelongsToTheLastOne_InTheTeamOfTheChild()
    {
        var book = new BookBuilder().OpenChild("C1").OpenChild("C2").OpenChild("C3", worker: "W2")
            .Supervised("C1", "2026-09-01", supervisor: "M2").Supervised("C1", "2026-10-20", supervisor: "M1").Supervised("C2", "2026-08-20", supervisor: "M1").Supervised("C3", "2026-10-20", supervisor: null);
        var result = book.Evaluate(InTime + ".by-supervisor", "2026-10");

        Assert.Equal([("T1", "M1", 1d, 2d)], result.Workers.Select(row => (row.TeamId, row.WorkerId, row.Figure.Numerator!.Value, row.Figure.Denominator!.Value)));
        Assert.Equal(book.Figure(InTime, "2026-10", "T1"), book.Figure(InTime + ".by-supervisor", "2026-10", "T1"));
    }

    private static (double?, double?) Figure(BookBuilder book, string month = "2026-10") => (book.Figure(InTime, month).Numerator, book.Figure(InTime, month).Denominator);
}
