using Dashboard.Measures.Records;
using Dashboard.TestSupport;

namespace Dashboard.Measures.Tests.Subjects.Protection;

/// <summary>Plans open on 31 October 2026, and plans started and ended in that month.</summary>
public sealed class PlanTests
{
    private const string Month = "2026-10";

    [Fact]
    public void Open_OfAChildWithTwoPlans_IsAsOldAsTheEarlierInTheCategoryOfTheLater()
    {
        var result = new BookBuilder()
            .Child("A").Plan("A", "2025-10-31", category: "NEG").Plan("A", "2026-10-01", category: "EMO")
            .Child("B", gender: "M").Plan("B", "2026-10-31", category: "unheard-of")
            .Evaluate("cp.open", Month);

        Assert.Equal(new Dictionary<string, double?> { ["1-2 years"] = 1, ["0-3 months"] = 1 }, AuthoritySplits.Of(result, "band"));
        Assert.Equal(new Dictionary<string, double?> { ["EMO"] = 1, ["not-known"] = 1 }, AuthoritySplits.Of(result, "category"));
        Assert.Equal(new Dictionary<string, double?> { ["10-15|F"] = 1, ["10-15|M"] = 1 }, AuthoritySplits.Of(result, "age-gender"));
    }

    [Fact]
    public void Open_WithAnotherAuthoritysPlanBesideItsOwn_IsAsOldAsItsOwn()
    {
        var result = new BookBuilder().Child("A").Plan("A", "2020-01-01", otherAuthority: true).Plan("A", "2026-10-21").Evaluate("cp.open", Month);

        Assert.Equal(10, Assert.Single(result.Cases).Amount);
    }

    [Fact]
    public void Started_CountsPlansOfTheMonthInTheirFirstCategory()
    {
        var result = new BookBuilder()
            .Child("A").Plan("A", "2026-10-01", "2026-10-05", category: "NEG").Plan("A", "2026-10-31", category: "EMO").Last<ProtectionPlan>(row => row with { InitialCategory = "SAB" })
            .Child("B").Plan("B", "2026-10-10", otherAuthority: true)
            .Child("C").Plan("C", "2026-09-30")
            .Child("D").Plan("D", "2026-11-01")
            .Evaluate("cp.started", Month);

        Assert.Equal(2, result.Units[0].Value);
        Assert.Equal(new Dictionary<string, double?> { ["NEG"] = 1, ["SAB"] = 1 }, AuthoritySplits.Of(result, "category"));
    }

    [Fact]
    public void StartedRate_AddsTwelveMonths()
    {
        var figure = new BookBuilder().Residents("authority", 2026, 10_000)
            .Child("A").Plan("A", "2025-10-31", "2025-11-20").Plan("A", "2025-11-21", "2026-06-01").Plan("A", "2026-10-31")
            .Figure("cp.started.rate", Month);

        Assert.Equal((2, 2), (figure.Numerator, figure.Value));
    }

    [Fact]
    public void Ended_IsSplitByLastCategoryAndLength()
    {
        var result = new BookBuilder()
            .Child("A").Plan("A", "2026-08-01", "2026-10-31", category: "EMO").Last<ProtectionPlan>(row => row with { InitialCategory = "SAB" }) // 91 days.
            .Child("B").Plan("B", "2026-10-01", "2026-10-01", category: "PHY") // One day.
            .Child("C").Plan("C", "2026-01-01", "2026-10-10", otherAuthority: true)
            .Child("D").Plan("D", "2026-01-01", "2026-11-01")
            .Evaluate("cp.ended", Month);

        Assert.Equal(new Dictionary<string, double?> { ["EMO"] = 1, ["PHY"] = 1 }, AuthoritySplits.Of(result, "category"));
        Assert.Equal(new Dictionary<string, double?> { ["3-6 months"] = 1, ["0-3 months"] = 1 }, AuthoritySplits.Of(result, "band"));
    }

    [Fact]
    public void Events_BelongToTheTeamThatHeldTheChildThatDay()
    {
        var builder = new BookBuilder().Child("A").Plan("A", "2026-10-05", "2026-10-20")
            .Allocated("A", "T1", "2026-01-01", "2026-10-05").Allocated("A", "T2", "2026-10-05", "2026-10-20");

        Assert.Equal((0, 1), (builder.Figure("cp.started", Month, "T1").Value, builder.Figure("cp.started", Month, "T2").Value));
        Assert.Equal(1, builder.Figure("cp.ended", Month, "T2").Value); // The allocation ends that day.
    }
}
