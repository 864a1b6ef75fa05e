using Dashboard.Measures.Codes;

namespace Dashboard.Measures.Tests.Subjects.Audits;

public sealed class GradeBandsTests
{
    [Fact]
    public void Default_IsWhatTheFrameworkPrints_WithOutstandingAbove()
    {
        Assert.Equal(["inadequate:0-2", "requires-improvement:3-5", "good:6", "outstanding:7-10"], GradeBands.Default.Bands.Select(band => $"{band.Grade}:{band}"));
        Assert.Equal("0-2 inadequate, 3-5 requires improvement, 6 good and 7-10 outstanding", GradeBands.Default.Words);
    }

    [Theory]
    [InlineData(null, null)]
    [InlineData(-1, null)]
    [InlineData(0, "inadequate")]
    [InlineData(2, "inadequate")]
    [InlineData(3, "requires-improvement")]
    [InlineData(6, "good")]
    [InlineData(10, "outstanding")]
    [InlineData(11, null)]
    public void Scale_HasTheGradeOfItsBand(int? scale, string? grade) => Assert.Equal(grade, GradeBands.Default.GradeOf(scale));

    [Fact]
    public void GradeWithoutABand_IsGivenByHandOnly()
    {
        var bands = GradeBands.Read("0-2", "3-5", " 6 - 10 ", "", out var faults);

        Assert.Empty(faults);
        Assert.Equal("good", bands!.GradeOf(10));
        Assert.NotEqual(GradeBands.Default.ToString(), bands.ToString());
    }

    [Theory]
    [InlineData("0-2", "3-5", "6-8", "8-10", "more than one band")]
    [InlineData("0-2", "3-5", "7", "8-10", "scores 6 lie in no band")]
    [InlineData("0-2", "3-5", "6", "7-9", "scores 10 lie in no band")]
    [InlineData("3-5", "0-2", "6", "7-10", "rise with the grades")]
    [InlineData("0-2", "5-3", "6", "7-10", "\"5-3\" is no band")]
    [InlineData("0-2", "3-5", "6", "7-11", "\"7-11\" is no band")]
    [InlineData("0-2", "3-5", "six", "7-10", "\"six\" is no band")]
    [InlineData("0-2", "3-5", "6.5", "7-10", "\"6.5\" is no band")]
    [InlineData("", "", "", "", "lie in no band")]
    public void FaultyBands_AreRefused(string inadequate, string requiresImprovement, string good, string outstanding, string reason)
    {
        Assert.Null(GradeBands.Read(inadequate, requiresImprovement, good, outstanding, out var faults));
        Assert.Contains(reason, Assert.Single(faults), StringComparison.Ordinal);
    }

    [Fact]
    public void FaultyBands_AreSaidAllAtOnce()
    {
        GradeBands.Read("0-4", "x", "3-6", "y", out var faults);

        Assert.Equal(3, faults.Count);
    }
}
