using Dashboard.Measures.Records;
using Dashboard.TestSupport;

namespace Dashboard.Measures.Tests.Subjects.Need;

/// <summary>Visits to children in need. 31 October 2026 is a Saturday: 2 October lies 20 working days before it, 16 October ten.</summary>
public sealed class NeedVisitTests
{
    private const string Month = "2026-10";

    [Theory]
    [InlineData("2026-10-31", true)]
    [InlineData("2026-10-02", true)] // 20 working days.
    [InlineData("2026-10-01", false)] // 21 working days.
    public void VisitInTime_GoesByTheLastVisit(string visited, bool counted)
    {
        var item = Assert.Single(new BookBuilder().OpenChild("A")
            .Visited("A", VisitKind.Need, "2026-05-05").Visited("A", VisitKind.Need, visited).Visited("A", VisitKind.Need, "2026-11-02")
            .Evaluate("cin.visit-in-time", Month).Cases);

        Assert.Equal((counted, counted ? "in-time" : "late", BookBuilder.Day(visited)), (item.Counted, item.Reason, item.OccurredOn));
    }

    [Theory]
    [InlineData("2026-03-31", true)] // 20 working days: Good Friday and Easter Monday are out.
    [InlineData("2026-03-30", false)]
    public void VisitInTime_LeavesOutBankHolidays(string visited, bool counted)
    {
        var item = Assert.Single(new BookBuilder().OpenChild("A").Visited("A", VisitKind.Need, visited).Evaluate("cin.visit-in-time", "2026-04").Cases);

        Assert.Equal(counted, item.Counted);
    }

    [Theory]
    [InlineData("2026-10-05", 0)] // The first visit is due on 2 November.
    [InlineData("2026-10-02", 1)] // It was due on 30 October.
    public void VisitInTime_OfAnUnvisitedChild_IsLookedAtOnceTheFirstIsDue(string since, int cases)
    {
        var figure = new BookBuilder().Child("A").Referred("A", "2026-01-01").NeedPlan("A", since).Figure("cin.visit-in-time", Month);

        Assert.Equal((0, cases), (figure.Numerator, figure.Cases));
    }

    [Fact]
    public void VisitInTime_VisitedBeforeTheFirstIsDue_IsInThePopulation()
    {
        var figure = new BookBuilder().Child("A").Referred("A", "2026-01-01").NeedPlan("A", "2026-10-26").Visited("A", VisitKind.Need, "2026-10-26").Figure("cin.visit-in-time", Month);

        Assert.Equal((1, 1), (figure.Numerator, figure.Cases));
    }

    [Fact]
    public void VisitInTime_ChildNotSeenOtherKindsAndVisitsBeforeThePlan_DoNotCount()
    {
        var result = new BookBuilder()
            .OpenChild("not seen").Visited("not seen", VisitKind.Need, "2026-10-20", seen: false)
            .OpenChild("not known").Visited("not known", VisitKind.Need, "2026-10-20", seen: null)
            .OpenChild("other kind").Visited("other kind", VisitKind.Protection, "2026-10-20")
            .Child("before").Referred("before", "2026-01-01").NeedPlan("before", "2026-10-01").Visited("before", VisitKind.Need, "2026-09-30")
            .Evaluate("cin.visit-in-time", Month);

        Assert.Equal(["not known"], result.Cases.Where(item => item.Counted).Select(item => item.ChildId));
        Assert.Equal(4, result.Cases.Count);
        Assert.Equal(3, result.Cases.Count(item => item.Reason == "no-visit"));
    }

    [Fact]
    public void VisitInTime_OfChildrenWithAnotherStatus_IsADash()
    {
        var figure = new BookBuilder()
            .OpenChild("A").Plan("A", "2026-05-01").Visited("A", VisitKind.Need, "2026-10-20")
            .Child("B").Referred("B", "2026-01-01").Visited("B", VisitKind.Need, "2026-10-20")
            .Figure("cin.visit-in-time", Month);

        Assert.Equal((0, 0, null), (figure.Numerator, figure.Denominator, figure.Value));
    }

    [Theory]
    [InlineData("2026-09-19", false)] // 42 days.
    [InlineData("2026-09-18", true)] // 43 days.
    [InlineData("2026-02-28", true)] // Before the episode: as if none.
    public void NotSeen_GoesBySixWeeks(string visited, bool notSeen)
    {
        var item = Assert.Single(new BookBuilder().OpenChild("A").Visited("A", VisitKind.Care, visited).Evaluate("cin.not-seen-6-weeks", Month).Cases);

        Assert.Equal(notSeen, item.Counted);
    }

    [Theory]
    [InlineData("2026-09-19", 1)] // Open for six weeks.
    [InlineData("2026-09-20", 0)]
    public void NotSeen_OfANewEpisodeWithoutVisit_IsLookedAtAfterSixWeeks(string since, int cases) =>
        Assert.Equal(cases, new BookBuilder().Child("A").Referred("A", since).Figure("cin.not-seen-6-weeks", Month).Cases);

    [Fact]
    public void NotSeen_LooksAtEveryStatusButCareAndProtection()
    {
        var result = new BookBuilder()
            .OpenChild("plan")
            .Child("assessed").Referred("assessed", "2026-03-01").Assessed("assessed", "2026-03-01")
            .Child("other").Referred("other", "2026-03-01").Visited("other", VisitKind.Need, "2026-10-20", seen: false)
            .Child("seen").Referred("seen", "2026-10-20").Visited("seen", VisitKind.Need, "2026-10-21") // New, and seen.
            .OpenChild("protected").Plan("protected", "2026-05-01")
            .OpenChild("in care").InCare("in care", "2026-05-01")
            .Evaluate("cin.not-seen-6-weeks", Month);

        Assert.Equal(["assessed", "other", "plan", "seen"], result.Cases.Select(item => item.ChildId));
        Assert.Equal(["seen"], result.Cases.Where(item => !item.Counted).Select(item => item.ChildId));
        Assert.Equal(new Dictionary<string, double?> { ["0-6 weeks"] = 0, ["18 weeks or more"] = 3 }, AuthoritySplits.Of(result, "band"));
    }
}
