using Dashboard.TestSupport;

namespace Dashboard.Measures.Tests.Subjects.Outcomes;

/// <summary>What ended in March 2026, followed for six months.</summary>
public sealed class SteppedDownTests
{
    private const string Id = "outcome.stepped-down";
    private const string Month = "2026-03";

    [Theory]
    [InlineData("2026-03-10", 0)] // The next plan begins on the day this one ends: no step down.
    [InlineData("2026-09-10", 0)]
    [InlineData("2026-09-11", 1)]
    public void Plan_ThatStartsWithinSixMonths_IsAReturn(string again, int expected) =>
        Assert.Equal(expected, PlanEnded("2026-03-10").Plan("A", again).Figure(Id, Month).Numerator);

    [Fact]
    public void Plan_ThatEndsInCare_IsNoStepDown() => Assert.Equal(0, PlanEnded("2026-03-10").InCare("A", "2026-03-08").Figure(Id, Month).Value);

    [Fact]
    public void Care_ThatEndedBeforeThePlan_IsNoReturn() => Assert.Equal(1, PlanEnded("2026-03-10").InCare("A", "2025-03-08", "2025-06-01").Figure(Id, Month).Value);

    [Fact]
    public void Plan_OfAnotherAuthority_IsNeitherLookedAtNorAReturn()
    {
        Assert.Equal(1, PlanEnded("2026-03-10").Plan("A", "2026-04-01", otherAuthority: true).Figure(Id, Month).Value);
        Assert.Equal(0, new BookBuilder().OpenChild("A").Plan("A", "2025-09-01", "2026-03-10", otherAuthority: true).Figure(Id, Month).Cases);
    }

    [Fact]
    public void Care_FollowedByAPlan_IsAStepDown() => Assert.Equal(1, CareEnded("E4A").Plan("A", "2026-03-12").Figure(Id, Month).Value);

    [Theory]
    [InlineData("2026-09-12", 0)]
    [InlineData("2026-09-13", 1)]
    public void Care_ThatBeginsAgain_IsAReturn(string again, int expected) => Assert.Equal(expected, CareEnded("E4A").InCare("A", again, period: "P2").Figure(Id, Month).Numerator);

    [Fact]
    public void ShortBreak_IsNoReturn() => Assert.Equal(1, CareEnded("E4A").InCare("A", "2026-05-01", "2026-05-03", "P2").Legal("A", "V4", "2026-05-01", "2026-05-03").Figure(Id, Month).Value);

    [Theory]
    [InlineData("E2", 0)]
    [InlineData("E3", 0)]
    [InlineData("E11", 1)]
    [InlineData(null, 1)]
    public void Care_CountsWhereItsEndIsAStepDown(string? reason, int expected) => Assert.Equal(expected, CareEnded(reason).Figure(Id, Month).Cases);

    [Theory]
    [InlineData("2008-03-12", 0)] // Eighteen on the day.
    [InlineData("2008-03-13", 1)]
    public void Adult_IsOutside(string born, int expected) => Assert.Equal(
        expected,
        CareEnded("E4A").Change("A", child => child with { BornOn = BookBuilder.Day(born) }).Figure(Id, Month).Cases);

    [Fact]
    public void FollowUp_OverTheEndOfFebruary_EndsOnItsLastDay()
    {
        // 31 August and six months: 28 February 2026.
        var book = new BookBuilder().OpenChild("A", "2025-01-01").Plan("A", "2025-02-01", "2025-08-31");

        Assert.Equal(0, book.Plan("A", "2026-02-28").Figure(Id, "2025-08").Numerator);
        Assert.Equal(1, new BookBuilder().OpenChild("A", "2025-01-01").Plan("A", "2025-02-01", "2025-08-31").Plan("A", "2026-03-01").Figure(Id, "2025-08").Numerator);
    }

    [Fact]
    public void Month_IsProvisionalUntilItsFollowUpIsOver()
    {
        var book = PlanEnded("2026-03-10");

        book.AsAt = BookBuilder.Day("2026-09-30");
        Assert.True(book.Evaluate(Id, Month).Provisional);
        Assert.True(book.Evaluate(Id + ".number", Month).Provisional);
        book.AsAt = BookBuilder.Day("2026-10-01");
        Assert.False(book.Evaluate(Id, Month).Provisional);
    }

    [Fact]
    public void Child_WhosePlanAndCareEnd_IsTwoCases() => Assert.Equal(2, CareEnded("E4A").Plan("A", "2025-09-01", "2026-03-12").Figure(Id + ".number", Month).Value);

    [Fact]
    public void Nothing_IsNoShare() => Assert.Null(new BookBuilder().OpenChild("A").Figure(Id, Month).Value);

    private static BookBuilder PlanEnded(string on) => new BookBuilder().OpenChild("A", "2025-09-01").Plan("A", "2025-09-01", on);

    private static BookBuilder CareEnded(string? reason) => new BookBuilder().OpenChild("A", "2025-09-01").InCare("A", "2025-09-01", "2026-03-12", "P1", reason);
}
