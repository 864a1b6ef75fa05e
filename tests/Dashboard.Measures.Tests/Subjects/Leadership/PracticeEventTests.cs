using Dashboard.Measures.Engine;
using Dashboard.Measures.Subjects.Leadership;
using Dashboard.TestSupport;

namespace Dashboard.Measures.Tests.Subjects.Leadership;

/// <summary>The practice calendar of October 2026.</summary>
public sealed class PracticeEventTests
{
    private const string Month = "2026-10";

    public static TheoryData<string> Kinds => [.. PracticeEventKind.All.Select(kind => kind.Code)];

    [Theory]
    [InlineData("2026-09-30", 0)]
    [InlineData("2026-10-01", 1)]
    [InlineData("2026-10-31", 1)]
    [InlineData("2026-11-01", 0)]
    public void Held_CountsEventsThatStartInTheMonth(string on, int expected) => Assert.Equal(expected, new BookBuilder().Event("practice-week", on).Figure("leadership.practice-week", Month).Value);

    [Theory]
    [MemberData(nameof(Kinds))]
    public void Kind_HasItsOwnThree(string kind)
    {
        var book = new BookBuilder().Event(kind, "2026-10-05", 3, 4, 8);

        foreach (var other in PracticeEventKind.All)
        {
            Assert.Equal(other.Code == kind ? 1 : 0, book.Figure("leadership." + other.Code, Month).Value);
        }

        Assert.Equal((0.75, 8), (book.Figure($"leadership.{kind}.attended", Month).Value, book.Figure($"leadership.{kind}.evaluation", Month).Value));
    }

    [Fact]
    public void Attended_AddsUpPeopleAndNotPercentages()
    {
        // 10 of 10 and 45 of 90: 55 of 100, and not the 75% between the two.
        var book = new BookBuilder().Event("training", "2026-10-05", 10, 10).Event("training", "2026-10-20", 45, 90);

        Assert.Equal((55, 100, 0.55), (book.Figure("leadership.training.attended", Month).Numerator, book.Figure("leadership.training.attended", Month).Denominator, book.Figure("leadership.training.attended", Month).Value));
    }

    [Theory]
    [InlineData(null, 10)]
    [InlineData(10, null)]
    [InlineData(0, 0)]
    public void Attended_WithoutBothNumbers_IsOutside(int? came, int? invited) => Assert.Null(new BookBuilder().Event("induction", "2026-10-05", came, invited).Figure("leadership.induction.attended", Month).Value);

    [Fact]
    public void Attended_ByMoreThanWereInvited_IsAll() => Assert.Equal(1, new BookBuilder().Event("induction", "2026-10-05", 12, 10).Figure("leadership.induction.attended", Month).Value);

    [Fact]
    public void Evaluation_LeavesOutEventsWithoutOne() =>
        Assert.Equal((7, 1), (new BookBuilder().Event("survey", "2026-10-05", evaluation: 7).Event("survey", "2026-10-06").Figure("leadership.survey.evaluation", Month).Value, new BookBuilder().Event("survey", "2026-10-05", evaluation: 7).Event("survey", "2026-10-06").Figure("leadership.survey.evaluation", Month).Cases));

    [Fact]
    public void Event_OfATeam_BelongsToIt()
    {
        var book = new BookBuilder().Event("learning-review", "2026-10-05", team: "T3").Event("learning-review", "2026-10-06");

        Assert.Equal((1, 1, 2), (book.Figure("leadership.learning-review", Month, "T3").Value, book.Figure("leadership.learning-review", Month, "S2").Value, book.Figure("leadership.learning-review", Month).Value));
    }

    [Fact]
    public void Event_StillToCome_IsNotThere() => Assert.Equal(0, new BookBuilder { AsAt = BookBuilder.Day("2026-10-20") }.Event("practice-week", "2026-10-26").Figure("leadership.practice-week", Month).Value);

    [Fact]
    public void Managers_SelfAssessmentsAwaitTheirFields() => Assert.NotNull(Catalogue.Standard.Find("standard.managers-standards-self-assessment"));
}
