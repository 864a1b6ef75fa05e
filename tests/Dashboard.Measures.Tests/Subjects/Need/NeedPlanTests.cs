using Dashboard.Measures.Calendar;
using Dashboard.Measures.Engine;
using Dashboard.Measures.Standards;
using Dashboard.TestSupport;

namespace Dashboard.Measures.Tests.Subjects.Need;

/// <summary>Children on a child in need plan on 31 October 2026.</summary>
public sealed class NeedPlanTests
{
    private const string InMonth = "2026-10";

    private static readonly Month October = new(2026, 10);

    [Fact]
    public void PlanOpen_CountsChildrenWithThatStatusOnce()
    {
        var result = new BookBuilder()
            .OpenChild("A").NeedPlan("A", "2026-08-01") // Two open plans: shown since the earlier one.
            .OpenChild("B").Plan("B", "2026-05-01") // On a child protection plan too.
            .OpenChild("C").InCare("C", "2026-05-01") // Looked after too.
            .Child("D").NeedPlan("D", "2026-05-01") // No open referral.
            .Child("E").Referred("E", "2026-05-01").NeedPlan("E", "2026-05-01", "2026-10-31") // Ended on the last day.
            .Evaluate("cin.plan-open", InMonth);

        var only = Assert.Single(result.Cases);
        Assert.Equal(("A", 244d), (only.ChildId, only.Amount)); // 1 March to 31 October.
        Assert.Equal(1, result.Units[0].Value);
    }

    [Theory]
    [InlineData("2026-05-02", false)] // 182 days: exactly 26 weeks.
    [InlineData("2026-05-01", true)] // 183 days.
    [InlineData("2026-10-31", false)]
    public void PlanOver26Weeks_CountsBeyondTheLimit(string since, bool counted)
    {
        var item = Assert.Single(new BookBuilder().Child("A").Referred("A", "2026-01-01").NeedPlan("A", since).Evaluate("cin.plan-over-26-weeks", InMonth).Cases);

        Assert.Equal((counted, counted ? "late" : "in-time"), (item.Counted, item.Reason));
        Assert.Equal(BookBuilder.Day(since).AddDays(182), item.DueOn);
    }

    [Fact]
    public void PlanOver26Weeks_FollowsTheLimitInForce()
    {
        var records = new BookBuilder().Child("A").Referred("A", "2026-01-01").NeedPlan("A", "2026-10-20").Records();
        var book = Book.CaseBook.Of(records, BookBuilder.Day("2026-11-30"), limits: new Limits { NeedPlanWeeks = 1 });

        Assert.Equal(1, new Evaluator(book, SuppliedFields.All).Evaluate(Catalogue.Standard["cin.plan-over-26-weeks"], October).Units[0].Value);
    }

    [Fact]
    public void PlanOver26Weeks_WithoutPlans_IsADash()
    {
        var figure = new BookBuilder().Child("A").Referred("A", "2026-01-01").Figure("cin.plan-over-26-weeks", InMonth);

        Assert.Equal((0, 0, null), (figure.Numerator, figure.Denominator, figure.Value));
    }

    [Theory]
    [InlineData("cin.plan-review-in-time", "ssd_cin_plans.cinp_cin_plan_review_due", "ssd_cin_plans.cinp_cin_plan_review_date")]
    [InlineData("cp.core-group-in-time", "ssd_cp_plans.cppl_core_group_date")]
    public void MeasureWhoseDatesNoSourceHolds_NamesThem(string id, params string[] fields)
    {
        var definition = Catalogue.Standard[id].Definition;
        var supplied = SuppliedFields.Of(definition.Needs.Except(fields));

        var result = new Evaluator(new BookBuilder().OpenChild("A").Plan("A", "2026-01-01").Book(), supplied).Evaluate(Catalogue.Standard[id], October);

        Assert.Equal(fields, result.NotSupplied);
        Assert.All(result.Units, figure => Assert.Equal(UnitFigure.NotSupplied, figure));
    }
}
