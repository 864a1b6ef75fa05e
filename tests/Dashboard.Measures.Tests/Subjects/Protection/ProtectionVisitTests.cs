using Dashboard.Measures.Records;
using Dashboard.TestSupport;

namespace Dashboard.Measures.Tests.Subjects.Protection;

/// <summary>Visits under child protection plans. 31 October 2026 is a Saturday: 16 October lies ten working days before it.</summary>
public sealed class ProtectionVisitTests
{
    private const string Month = "2026-10";

    [Theory]
    [InlineData("2026-10-16", true)] // 10 working days.
    [InlineData("2026-10-15", false)] // 11 working days.
    public void VisitInTime_GoesByTheLastVisit(string visited, bool counted)
    {
        var item = Assert.Single(new BookBuilder().Child("A").Plan("A", "2026-01-01").Visited("A", VisitKind.Protection, "2026-05-05").Visited("A", VisitKind.Protection, visited)
            .Evaluate("cp.visit-in-time", Month).Cases);

        Assert.Equal((counted, counted ? "in-time" : "late"), (item.Counted, item.Reason));
    }

    [Theory]
    [InlineData("2026-09-16", 1)] // Due on 30 September, the last day itself.
    [InlineData("2026-09-17", 0)] // Due on 1 October.
    public void VisitInTime_OfAnUnvisitedChild_IsLookedAtOnceTheFirstIsDue(string since, int cases)
    {
        var figure = new BookBuilder().Child("A").Plan("A", since).Figure("cp.visit-in-time", "2026-09");

        Assert.Equal((0, cases, cases), (figure.Numerator, figure.Denominator, figure.Cases));
    }

    [Fact]
    public void VisitInTime_OfAChildWithTwoPlans_CountsAVisitUnderEither()
    {
        var builder = new BookBuilder()
            .Child("A").Plan("A", "2026-01-01").Last<ProtectionPlan>(row => row with { Id = "first" }).Plan("A", "2026-06-01").Last<ProtectionPlan>(row => row with { Id = "second" })
            .Visited("A", VisitKind.Protection, "2026-10-20").Last<Visit>(row => row with { PlanId = "first" });

        Assert.Equal((1, 1), (builder.Figure("cp.visit-in-time", Month).Numerator, builder.Figure("cp.visit-in-time", Month).Denominator));
    }

    [Fact]
    public void VisitInTime_ChildNotSeenOtherKindsAndOtherPlans_DoNotCount()
    {
        var result = new BookBuilder()
            .Child("not seen").Plan("not seen", "2026-01-01").Visited("not seen", VisitKind.Protection, "2026-10-20", seen: false)
            .Child("not known").Plan("not known", "2026-01-01").Visited("not known", VisitKind.Protection, "2026-10-20")
            .Child("other kind").Plan("other kind", "2026-01-01").Visited("other kind", VisitKind.Need, "2026-10-20")
            .Child("before").Plan("before", "2026-10-10").Visited("before", VisitKind.Protection, "2026-10-09")
            .Child("other plan").Plan("other plan", "2026-01-01").Visited("other plan", VisitKind.Protection, "2026-10-20").Last<Visit>(row => row with { PlanId = "ended" })
            .Child("elsewhere").Plan("elsewhere", "2026-01-01", otherAuthority: true).Visited("elsewhere", VisitKind.Protection, "2026-10-20")
            .Evaluate("cp.visit-in-time", Month);

        Assert.Equal(["before", "not known", "not seen", "other kind", "other plan"], result.Cases.Select(item => item.ChildId));
        Assert.Equal(["not known"], result.Cases.Where(item => item.Counted).Select(item => item.ChildId));
    }

    [Fact]
    public void VisitInTime_BelongsToTheTeamThatHoldsTheChildOnTheLastDay()
    {
        var builder = new BookBuilder().Child("A").Plan("A", "2026-01-01").Visited("A", VisitKind.Protection, "2026-10-20")
            .Allocated("A", "T1", "2026-01-01", "2026-10-25").Allocated("A", "T3", "2026-10-25");

        Assert.Equal((0, 1), (builder.Figure("cp.visit-in-time", Month, "T1").Cases, builder.Figure("cp.visit-in-time", Month, "T3").Numerator));
        Assert.Null(builder.Figure("cp.visit-in-time", Month, "T1").Value);
    }

    [Fact]
    public void SeenAlone_GoesByTheLastVisitOfTheMonth()
    {
        var result = new BookBuilder()
            .Child("A").Plan("A", "2026-01-01").Visited("A", VisitKind.Protection, "2026-10-05", alone: false).Visited("A", VisitKind.Protection, "2026-10-31", alone: true)
            .Visited("A", VisitKind.Protection, "2026-11-01", alone: false)
            .Child("B").Plan("B", "2026-01-01").Visited("B", VisitKind.Protection, "2026-10-05", alone: true).Visited("B", VisitKind.Protection, "2026-10-06", alone: false)
            .Child("C").Plan("C", "2026-01-01").Visited("C", VisitKind.Protection, "2026-10-05", alone: true).Visited("C", VisitKind.Protection, "2026-10-20", seen: false, alone: false)
            .Child("D").Plan("D", "2026-01-01").Visited("D", VisitKind.Protection, "2026-10-05", alone: true).Visited("D", VisitKind.Protection, "2026-10-20") // No answer at the last one.
            .Child("E").Plan("E", "2026-01-01").Visited("E", VisitKind.Protection, "2026-09-30", alone: true)
            .Evaluate("cp.seen-alone", Month);

        Assert.Equal([("A", true), ("B", false), ("C", true)], result.Cases.Select(item => (item.ChildId!, item.Counted)));
        Assert.Empty(result.Measure.Definition.Bands); // It has bands of its own or none, never those of reviews.
    }

    [Theory]
    [InlineData("2026-10-10", 1)] // The last day of the plan.
    [InlineData("2026-10-11", 0)]
    [InlineData("2025-12-31", 0)]
    public void SeenAlone_LooksAtVisitsWhileOnAPlan(string visited, int cases)
    {
        var month = visited[..7];
        var builder = new BookBuilder().Child("A").Plan("A", "2026-01-01", "2026-10-10").Visited("A", VisitKind.Protection, visited, alone: true);

        Assert.Equal(cases, builder.Figure("cp.seen-alone", month).Cases);
    }

    [Fact]
    public void SeenAlone_OfAPlanElsewhereOrOnVisitsOfOtherKinds_IsADash()
    {
        var figure = new BookBuilder()
            .Child("A").Plan("A", "2026-01-01", otherAuthority: true).Visited("A", VisitKind.Protection, "2026-10-05", alone: true)
            .Child("B").Plan("B", "2026-01-01").Visited("B", VisitKind.Care, "2026-10-05", alone: true)
            .Figure("cp.seen-alone", Month);

        Assert.Equal((0, 0, null), (figure.Numerator, figure.Denominator, figure.Value));
    }

    [Fact]
    public void SeenAlone_BelongsToWhoeverHeldTheChildThatDay()
    {
        var builder = new BookBuilder().Child("A").Plan("A", "2026-01-01").Visited("A", VisitKind.Protection, "2026-10-20", alone: true)
            .Allocated("A", "T1", "2026-01-01", "2026-10-20").Allocated("A", "T3", "2026-10-25");

        Assert.Equal((1, 0), (builder.Figure("cp.seen-alone", Month, "T1").Cases, builder.Figure("cp.seen-alone", Month, "T3").Cases));
    }
}
