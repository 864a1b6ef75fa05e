using Dashboard.TestSupport;

namespace Dashboard.Measures.Tests.Subjects.Caseload;

/// <summary>Teams and what they hold. Worked by hand; the month is October 2026.</summary>
public sealed class TeamLimitTests
{
    private const string Month = "2026-10";

    [Theory]
    [InlineData(80, 0)]
    [InlineData(81, 1)]
    public void Team_HoldingMoreThanTheLimit_IsAboveIt(int children, int above)
    {
        var figure = Holding(children, "T1").OpenChild("other", team: "T2").Figure("team.over-limit", Month);

        Assert.Equal((above, 2), (figure.Numerator, figure.Denominator));
    }

    [Fact]
    public void Team_UnderAnotherStandard_IsHeldAgainstThat() =>
        Assert.Equal(1, Holding(3, "T1").Capped("caseload-team", 2).Figure("team.over-limit", Month).Value);

    [Fact]
    public void Children_OfTwoTeams_CountInEachAndOnceAbove()
    {
        var builder = new BookBuilder()
            .OpenChild("A").Allocated("A", "T3", "2026-04-01", worker: "W2")
            .OpenChild("B", worker: null) // Without a worker, in the team.
            .OpenChild("C", team: "T2")
            .Child("D").Referred("D", "2026-03-01"); // No team.

        Assert.Equal([3d, 2d, 1d, 1d, 3d], new[] { "authority", "T1", "T2", "T3", "S1" }.Select(unit => builder.Figure("team.children", Month, unit).Value!.Value));
        Assert.Equal((4, 3), (builder.Figure("team.children.mean", Month).Numerator, builder.Figure("team.children.mean", Month).Denominator));
    }

    [Fact]
    public void Mean_OfATeam_IsWhatItHolds() => Assert.Equal((3, 1, 3), Parts(Holding(3, "T1").OpenChild("other", team: "T2").Figure("team.children.mean", Month, "T1")));

    [Fact]
    public void Mean_WhereNoTeamHoldsAChild_IsADash() => Assert.Equal((0, 0, null), Parts(new BookBuilder().Figure("team.children.mean", Month)));

    [Fact]
    public void Children_HeldByAServiceOrElsewhere_AreOfNoTeam()
    {
        var builder = new BookBuilder().OpenChild("A", team: "S1").OpenChild("B", team: "gone");

        Assert.Equal(0, builder.Figure("team.children", Month).Value);
        Assert.Equal(0, builder.Figure("team.over-limit", Month).Denominator);
    }

    [Fact]
    public void Child_OfAWorkerWithoutARecordedTeam_IsOfTheWorkersTeam() =>
        Assert.Equal(1, new BookBuilder().Posted("W1", "T3").OpenChild("A", team: "gone").Figure("team.children", Month, "T3").Value);

    [Fact]
    public void Child_WhoMovedOnTheLastDay_IsOfTheNewTeam()
    {
        var builder = new BookBuilder().Child("A").Referred("A", "2026-03-01").Allocated("A", "T1", "2026-03-01", "2026-10-31").Allocated("A", "T2", "2026-10-31");

        Assert.Equal((0, 1), ((int)builder.Figure("team.children", Month, "T1").Value!, (int)builder.Figure("team.children", Month, "T2").Value!));
    }

    private static BookBuilder Holding(int children, string team) =>
        Enumerable.Range(1, children).Aggregate(new BookBuilder(), (book, number) => book.OpenChild($"{team}-{number:D3}", team: team));

    private static (double?, double?, double?) Parts(Measures.Engine.UnitFigure figure) => (figure.Numerator, figure.Denominator, figure.Value);
}
