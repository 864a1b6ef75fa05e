using Dashboard.TestSupport;

namespace Dashboard.Measures.Tests.Subjects.Assessments;

/// <summary>Worked by hand for October 2026.</summary>
public sealed class ChildrenByFactorTests
{
    private const string Month = "2026-10";

    [Fact]
    public void Factors_OfOneChild_CountItOnceInAllAndOnceUnderEach()
    {
        var builder = new BookBuilder()
            .Child("A").Assessed("A", "2026-09-01", "2026-10-05", team: "T1").Factors("1A", "3B")
            .Assessed("A", "2026-09-01", "2026-10-20", team: "T2").Factors("3B", "24A")
            .Child("B").Assessed("B", "2026-09-01", "2026-10-05", team: "T1").Factors("3B")
            .Child("C").Assessed("C", "2026-09-01", "2026-11-01").Factors("3B")
            .Child("D").Assessed("D", "2026-09-01", "2026-10-05");

        Assert.Equal((2, 2, 1), ((int)builder.Figure("assessment.factors", Month).Value!, (int)builder.Figure("assessment.factors", Month, "T1").Value!, (int)builder.Figure("assessment.factors", Month, "T2").Value!));
        Assert.Equal(new Dictionary<string, double?> { ["1A"] = 1, ["3B"] = 2, ["24A"] = 1 }, builder.Split("assessment.factors", Month, "factor"));
    }

    [Fact]
    public void Factors_NoneFound_IsNoFactor() =>
        Assert.Equal(0, new BookBuilder().Child("A").Assessed("A", "2026-09-01", "2026-10-05").Factors("21").Figure("assessment.factors", Month).Value);

    [Theory]
    [InlineData("16", "16A")]
    [InlineData("20", "20")]
    [InlineData("20A", "20")]
    [InlineData("18B", "18B")]
    [InlineData("3", "not-known")] // Child, parent or another person?
    [InlineData("12F", "not-known")]
    public void Factor_OfABareOrUnknownCode_IsNamedOrNotKnown(string code, string factor) =>
        Assert.Equal(factor, Assert.Single(new BookBuilder().Child("A").Assessed("A", "2026-09-01", "2026-10-05").Factors(code).Split("assessment.factors", Month, "factor")).Key);

    [Fact]
    public void Factors_ThatMeanTheSame_CountOnce() =>
        Assert.Equal(1, new BookBuilder().Child("A").Assessed("A", "2026-09-01", "2026-10-05").Factors("16", "16A").Split("assessment.factors", Month, "factor")["16A"]);
}
