using Dashboard.Measures.Records;
using Dashboard.TestSupport;

namespace Dashboard.Measures.Tests.Subjects.Care;

/// <summary>Visits to children looked after on 31 October 2026: a week after the placement began, then every six weeks.</summary>
public sealed class CareVisitTests
{
    private const string Month = "2026-10";

    [Theory]
    [InlineData("2026-09-19", true)] // 42 days.
    [InlineData("2026-09-18", false)] // 43 days.
    public void Visit_GoesByTheLastOne(string visited, bool counted)
    {
        var item = Assert.Single(Child().Visited("A", VisitKind.Care, "2026-03-01").Visited("A", VisitKind.Care, visited).Evaluate("cla.visit-in-time", Month).Cases);

        Assert.Equal((counted, counted ? "in-time" : "late"), (item.Counted, item.Reason));
    }

    [Theory]
    [InlineData("2026-10-24", 1)] // Due on the last day.
    [InlineData("2026-10-25", 0)]
    public void Visit_TheFirstInAPlacement_IsDueAfterAWeek(string placed, int cases)
    {
        var figure = new BookBuilder().Child("A").InCare("A", "2026-01-01").Placed("A", "2026-01-01", placed).Placed("A", placed)
            .Visited("A", VisitKind.Care, "2026-10-23").Figure("cla.visit-in-time", Month);

        Assert.Equal((0, cases), (figure.Numerator, figure.Cases));
    }

    [Fact]
    public void Visit_WithoutAPlacement_CountsFromTheStartOfCare()
    {
        var item = Assert.Single(new BookBuilder().Child("A").InCare("A", "2026-10-01").Evaluate("cla.visit-in-time", Month).Cases);

        Assert.Equal((false, "no-visit", BookBuilder.Day("2026-10-08"), 30d), (item.Counted, item.Reason, item.DueOn, item.Amount));
    }

    [Fact]
    public void Visit_NotSeenOtherKindsAndLaterVisits_DoNotCount()
    {
        var result = new BookBuilder { AsAt = BookBuilder.Day("2026-12-31") }
            .Child("not seen").InCare("not seen", "2026-01-01").Visited("not seen", VisitKind.Care, "2026-10-20", seen: false)
            .Child("other kind").InCare("other kind", "2026-01-01").Visited("other kind", VisitKind.Protection, "2026-10-20")
            .Child("later").InCare("later", "2026-01-01").Visited("later", VisitKind.Care, "2026-11-01")
            .Child("other period").InCare("other period", "2026-01-01", period: "P2").Visited("other period", VisitKind.Care, "2026-10-20").Last<Visit>(row => row with { PlanId = "P1" })
            .Child("good").InCare("good", "2026-01-01", period: "P3").Visited("good", VisitKind.Care, "2026-10-20").Last<Visit>(row => row with { PlanId = "P3" })
            .Child("left").InCare("left", "2026-01-01", "2026-10-31").Visited("left", VisitKind.Care, "2026-10-20")
            .Evaluate("cla.visit-in-time", Month);

        Assert.Equal(5, result.Cases.Count);
        Assert.Equal(["good"], result.Cases.Where(item => item.Counted).Select(item => item.ChildId));
    }

    [Fact]
    public void Visit_GoesByTheLimitsInForce()
    {
        var builder = Child().Visited("A", VisitKind.Care, "2026-10-01");

        Assert.Equal(1, builder.Figure("cla.visit-in-time", Month).Numerator);
        Assert.Equal(0, builder.Under("bexley", ("cla-visit", "29 d")).Figure("cla.visit-in-time", Month).Numerator);
    }

    private static BookBuilder Child() => new BookBuilder().Child("A").InCare("A", "2026-01-01").Placed("A", "2026-01-01");
}
