using Dashboard.Measures.Standards;
using Dashboard.TestSupport;

namespace Dashboard.Measures.Tests.Subjects.Care;

/// <summary>Health assessments, dental checks and permanence plans of children looked after on 31 October 2026.</summary>
public sealed class CareHealthTests
{
    private const string Month = "2026-10";

    [Theory]
    [InlineData("2021-10-31", "2025-10-31", true)] // 5 on the last day: twelve months to the day.
    [InlineData("2021-10-31", "2025-10-30", false)]
    [InlineData("2021-11-01", "2026-05-01", true)] // Under 5: due on 1 November.
    [InlineData("2021-11-01", "2026-04-30", false)] // Was due on 30 October.
    [InlineData(null, "2025-10-31", true)] // Age not known.
    public void Health_IsHeldToTwelveMonthsAndSixUnderFive(string? born, string on, bool counted)
    {
        var item = Assert.Single(new BookBuilder().Child("A", born).InCare("A", "2022-01-01").Checked("A", "health", on).Evaluate("cla.health-assessment", Month).Cases);

        Assert.Equal((counted, counted ? "in-time" : "late"), (item.Counted, item.Reason));
    }

    [Theory]
    [InlineData("2025-10-31", 1)] // Twelve months to the day.
    [InlineData("2025-11-01", 0)]
    public void Health_LooksAtChildrenLookedAfterForAYear(string since, int cases)
    {
        var builder = new BookBuilder().Child("A").InCare("A", since).Checked("A", "health", "2026-06-01").Checked("A", "dental", "2026-06-01");

        Assert.Equal((cases, cases), (builder.Figure("cla.health-assessment", Month).Numerator, builder.Figure("cla.dental", Month).Cases));
    }

    [Fact]
    public void Health_RefusedPlannedOtherAndLaterChecks_DoNotCount()
    {
        var result = new BookBuilder()
            .Child("refused").InCare("refused", "2022-01-01").Checked("refused", "health", "2026-06-01", "refused")
            .Child("planned").InCare("planned", "2022-01-01").Checked("planned", "health", "2026-06-01", "planned")
            .Child("no status").InCare("no status", "2022-01-01").Checked("no status", "health", "2026-06-01", null)
            .Child("dental").InCare("dental", "2022-01-01").Checked("dental", "dental", "2026-06-01")
            .Child("later").InCare("later", "2022-01-01").Checked("later", "health", "2026-11-01")
            .Child("left").InCare("left", "2022-01-01", "2026-10-31").Checked("left", "health", "2026-06-01")
            .Child("good").InCare("good", "2022-01-01").Checked("good", "health", "2026-06-01").Checked("good", "health", "2026-07-01", "refused")
            .Evaluate("cla.health-assessment", Month);

        Assert.Equal(6, result.Cases.Count);
        Assert.Equal(["good"], result.Cases.Where(item => item.Counted).Select(item => item.ChildId));
        Assert.Equal(5, result.Cases.Count(item => item.Reason == "no-check"));
    }

    [Fact]
    public void Dental_OfAChildUnderFive_IsHeldToTwelveMonths()
    {
        var item = Assert.Single(new BookBuilder().Child("A", "2023-01-01").InCare("A", "2023-06-01").Checked("A", "dental", "2025-11-01").Evaluate("cla.dental", Month).Cases);

        Assert.Equal((true, BookBuilder.Day("2026-11-01")), (item.Counted, item.DueOn));
    }

    [Fact]
    public void Health_OnALeapDay_IsDueOnTheLastDayOfFebruary()
    {
        var builder = new BookBuilder { AsAt = BookBuilder.Day("2025-03-31") }.Child("A").InCare("A", "2020-01-01").Checked("A", "health", "2024-02-29");

        Assert.True(Assert.Single(builder.Evaluate("cla.health-assessment", "2025-02").Cases).Counted);
    }

    [Theory]
    [InlineData("2026-06-30", 1)] // Four months to the day before.
    [InlineData("2026-07-01", 0)]
    public void Permanence_LooksAtChildrenLookedAfterForFourMonths(string since, int cases)
    {
        var builder = new BookBuilder().Child("A").InCare("A", since).CarePlan("A", since, "ADOPTION");

        Assert.Equal((cases, cases), (builder.Figure("cla.permanence-plan", Month).Numerator, builder.Figure("cla.permanence-plan", Month).Denominator));
        Assert.Equal(0, builder.Figure("cla.permanence-plan", Month, limits: new Limits { CarePermanencePlanMonths = 6 }).Denominator);
    }

    [Fact]
    public void Permanence_EndedEmptyAndEarlierPlans_DoNotCount()
    {
        var book = new BookBuilder()
            .Child("ended").InCare("ended", "2026-01-01").CarePlan("ended", "2026-02-01", "ADOPTION", "2026-10-31")
            .Child("empty").InCare("empty", "2026-01-01").CarePlan("empty", "2026-02-01", null)
            .Child("earlier period").InCare("earlier period", "2024-01-01", "2025-01-01", "P1").CarePlan("earlier period", "2024-02-01", "OTHER").InCare("earlier period", "2026-01-01", null, "P2")
            .Child("before care").InCare("before care", "2026-01-01").CarePlan("before care", "2025-12-20", "RETURN_TO_FAMILY")
            .Child("later").InCare("later", "2026-01-01").CarePlan("later", "2026-11-01", "ADOPTION");

        var result = book.Evaluate("cla.permanence-plan", Month);

        Assert.Equal(5, result.Cases.Count);
        Assert.Equal(["before care"], result.Cases.Where(item => item.Counted).Select(item => item.ChildId));
        Assert.Equal(new() { ["return-to-family"] = 1, ["none"] = 4 }, AuthoritySplits.Of(book.Evaluate("cla.open", Month), "permanence"));
    }
}
