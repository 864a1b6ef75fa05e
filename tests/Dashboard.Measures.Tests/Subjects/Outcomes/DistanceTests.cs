using Dashboard.Measures.Engine;
using Dashboard.TestSupport;

namespace Dashboard.Measures.Tests.Subjects.Outcomes;

/// <summary>October 2026; children open since 1 March.</summary>
public sealed class DistanceTests
{
    private const string Month = "2026-10";

    [Fact]
    public void Distance_IsLatestLessFirst_AveragedOverChildren()
    {
        // 3 to 7 and 6 to 5: distances 4 and -1, mean 1.5; first 4.5, latest 6.
        var book = new BookBuilder().OpenChild("A").OpenChild("B", team: "T2")
            .Scaled("A", "safety", ("2026-04-01", 3), ("2026-06-01", 9), ("2026-09-01", 7))
            .Scaled("B", "safety", ("2026-04-01", 6), ("2026-10-31", 5))
            .Scaled("B", "behaviour", ("2026-04-01", 0), ("2026-10-31", 10));

        Assert.Equal(1.5, book.Figure("outcome.distance.safety", Month).Value);
        Assert.Equal((4.5, 6), (book.Figure("outcome.first.safety", Month).Value, book.Figure("outcome.latest.safety", Month).Value));
        Assert.Equal((1, 2), (book.Figure("outcome.improved.safety", Month).Numerator, book.Figure("outcome.improved.safety", Month).Denominator));
        Assert.Equal(1, book.Figure("outcome.improved-number.safety", Month).Value);
        Assert.Equal((-1, -1), (book.Figure("outcome.distance.safety", Month, "T2").Value, book.Split("outcome.distance.safety", Month, Dimensions.Band)["fell by 1 or 2"]));
        Assert.Equal(10, book.Figure("outcome.distance.behaviour", Month).Value);
    }

    [Theory]
    [InlineData(0, 10, "rose by 3 or more")]
    [InlineData(4, 7, "rose by 3 or more")]
    [InlineData(4, 6, "rose by 1 or 2")]
    [InlineData(4, 4, "the same")]
    [InlineData(4, 3, "fell by 1 or 2")]
    [InlineData(4, 2, "fell by 1 or 2")]
    [InlineData(4, 1, "fell by 3 or more")]
    [InlineData(10, 0, "fell by 3 or more")]
    public void Distance_HasABand(int first, int latest, string band) => Assert.Equal(
        band,
        Assert.Single(Book(("2026-04-01", first), ("2026-05-01", latest)).Split("outcome.distance.safety", Month, Dimensions.Band)).Key);

    [Fact]
    public void Same_IsNotBetterOff() => Assert.Equal(0, Book(("2026-04-01", 5), ("2026-05-01", 5)).Figure("outcome.improved.safety", Month).Value);

    [Fact]
    public void ScaledOnce_IsShownAndInNoDistance()
    {
        var book = Book(("2026-04-01", 5)).Scaled("A", "wellbeing", ("2026-04-01", 6));

        Assert.Equal(2, book.Figure("outcome.scaled-once", Month).Value);
        Assert.Equal(1, book.Split("outcome.scaled-once", Month, Dimensions.Domain)["wellbeing"]);
        Assert.Equal((null, 0), (book.Figure("outcome.distance.safety", Month).Value, book.Figure("outcome.distance.safety", Month).Cases));
        Assert.Null(book.Figure("outcome.improved.safety", Month).Value);
        Assert.Equal(0, book.Figure("outcome.improved-number.safety", Month).Value);
    }

    [Fact]
    public void TwoScalingsOnOneDay_AreOneAndTheLaterInTheFileCounts()
    {
        Assert.Equal(1, Book(("2026-04-01", 2), ("2026-04-01", 5)).Figure("outcome.scaled-once", Month).Value);
        Assert.Equal(3, Book(("2026-04-01", 2), ("2026-04-01", 5), ("2026-05-01", 1), ("2026-05-01", 8)).Figure("outcome.distance.safety", Month).Value);
    }

    [Theory]
    [InlineData("2026-10-31", 4)]
    [InlineData("2026-11-01", 1)] // After the month: the one before is the latest.
    public void Latest_IsOnOrBeforeTheLastDay(string third, double expected) =>
        Assert.Equal(expected, Book(("2026-04-01", 3), ("2026-05-01", 4), (third, 7)).Figure("outcome.distance.safety", Month).Value);

    [Fact]
    public void ReopenedChild_LeavesTheEarlierEpisodeBehind()
    {
        var book = new BookBuilder().Child("A").Referred("A", "2026-01-05", "2026-03-01").Referred("A", "2026-06-01").Allocated("A", "T1", "2026-06-01")
            .Scaled("A", "safety", ("2026-02-01", 1), ("2026-05-31", 2), ("2026-06-01", 6), ("2026-08-01", 5));

        Assert.Equal(-1, book.Figure("outcome.distance.safety", Month).Value);
    }

    [Theory]
    [InlineData("2026-10-01", 1)]
    [InlineData("2026-10-31", 1)]
    [InlineData("2026-09-30", 0)] // Closed before the month.
    [InlineData("2026-11-01", 1)] // Still open on the last day.
    public void ClosedInTheMonth_IsCounted(string closed, int expected) =>
        Assert.Equal(expected, Closed(closed).Figure("outcome.distance.safety", Month).Cases);

    [Fact]
    public void ClosedChild_BelongsToTheTeamOfTheLastDayOpen()
    {
        var book = Closed("2026-10-20");

        Assert.Equal((0, 1, 1), (book.Figure("outcome.distance.safety", Month, "T1").Cases, book.Figure("outcome.distance.safety", Month, "T2").Cases, book.Figure("outcome.distance.safety", Month, "S1").Cases));
    }

    [Fact]
    public void ClosedAndOpenAgain_IsOneChildInItsNewEpisode()
    {
        var book = Closed("2026-10-05").Referred("A", "2026-10-12").Allocated("A", "T3", "2026-10-12").Scaled("A", "safety", ("2026-10-13", 4), ("2026-10-20", 6));

        var item = Assert.Single(book.Evaluate("outcome.distance.safety", Month).Cases);
        Assert.Equal((2, "T3"), (item.Amount, item.Holdings[0].TeamId));
    }

    [Fact]
    public void ChildOfTwoTeams_CountsOnceInEachAndOnceAbove()
    {
        var book = Book(("2026-04-01", 5), ("2026-05-01", 8)).Allocated("A", "T2", "2026-04-01", worker: "W2");

        Assert.Equal((1, 1, 1), (book.Figure("outcome.improved.safety", Month, "T1").Cases, book.Figure("outcome.improved.safety", Month, "T2").Cases, book.Figure("outcome.improved.safety", Month).Cases));
    }

    [Fact]
    public void Nobody_IsNoFigure() => Assert.Null(new BookBuilder().OpenChild("A").Figure("outcome.distance.safety", Month).Value);

    private static BookBuilder Book(params (string On, int Value)[] scalings) => new BookBuilder().OpenChild("A").Scaled("A", "safety", scalings);

    private static BookBuilder Closed(string on) => new BookBuilder().Child("A").Referred("A", "2026-03-01", on)
        .Allocated("A", "T1", "2026-03-01", "2026-09-01").Allocated("A", "T2", "2026-09-01", on, "W2").Scaled("A", "safety", ("2026-04-01", 5), ("2026-06-01", 6));
}
