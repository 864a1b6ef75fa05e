using Dashboard.Measures.Subjects.Caseload;

namespace Dashboard.Measures.Tests.Subjects.Caseload;

public sealed class TeamRoomTests
{
    [Theory]
    [InlineData(80, 5d, 0, 85, 0, 0)] // As many as the limit.
    [InlineData(83, 5d, 3, 85, 0, 0)] // Above the team's limit only.
    [InlineData(79, 4.5d, 0, 76, 3, 1)] // 4.5 x 17 = 76.5: 2.5 children over, one worker more.
    [InlineData(94, 4.5d, 14, 76, 18, 2)] // 17.5 children over, two workers more.
    [InlineData(34, 1d, 0, 17, 17, 1)] // Just one full-time worker.
    [InlineData(35, 1d, 0, 17, 18, 2)]
    [InlineData(17, 1d, 0, 17, 0, 0)]
    [InlineData(0, 1d, 0, 17, 0, 0)]
    [InlineData(10, 0.2d, 0, 3, 7, 1)]
    public void Room_OfATeam_IsCountedToTheNextWholeChildAndWorker(int children, double hours, int aboveTeam, int room, int aboveWorkers, int more)
    {
        var team = new TeamRoom(children, hours, 80, 17);

        Assert.Equal((aboveTeam, room, aboveWorkers, more), (team.AboveTeamLimit, team.RoomOfWorkers, team.AboveWorkers, team.MoreWorkers));
        Assert.Equal(aboveTeam == 0 && aboveWorkers == 0, team.IsWithin);
    }

    [Theory]
    [InlineData(null)]
    [InlineData(0d)]
    public void Room_OfUnknownHours_IsHeldAgainstTheTeamsLimitOnly(double? hours)
    {
        var team = new TeamRoom(90, hours, 80, 17);

        Assert.Equal((10, null, 0, 0), (team.AboveTeamLimit, team.RoomOfWorkers, team.AboveWorkers, team.MoreWorkers));
        Assert.False(team.IsWithin);
    }

    [Fact]
    public void Room_OfPartsThatAddUp_HasNoDust() => Assert.Equal(
        (51, 0, 0), // 0.6 five times is 3 full-time: 51 children.
        (new TeamRoom(51, 0.6 + 0.6 + 0.6 + 0.6 + 0.6, 80, 17) is var team ? (team.RoomOfWorkers!.Value, team.AboveWorkers, team.MoreWorkers) : default));

    [Fact]
    public void Room_OfALimitOfNothing_AsksForNoWorkers() => Assert.Equal((5, 0), (new TeamRoom(5, 1, 80, 0).AboveWorkers, new TeamRoom(5, 1, 80, 0).MoreWorkers));

    [Theory]
    [InlineData(20, 17, 3)]
    [InlineData(17, 17, 0)]
    [InlineData(5, 17, 0)]
    public void Above_IsNeverNegative(double held, double limit, double above) => Assert.Equal(above, TeamRoom.Above(held, limit));
}
