using Dashboard.Measures.Engine;
using Dashboard.TestSupport;

namespace Dashboard.Measures.Tests.Subjects.Feedbacks;

/// <summary>Feedback of October 2026.</summary>
public sealed class FeedbackTests
{
    private const string Month = "2026-10";

    [Theory]
    [InlineData("2026-09-30", 0)]
    [InlineData("2026-10-01", 1)]
    [InlineData("2026-10-31", 1)]
    [InlineData("2026-11-01", 0)]
    public void Received_CountsResponsesOfTheMonth(string on, int expected)
    {
        var book = new BookBuilder().Heard(on).Scored(("parent-1", 5), ("parent-2", 6));

        Assert.Equal(expected, book.Figure("feedback.received", Month).Numerator);
        Assert.Equal(expected * 2, book.Figure("feedback.parent", Month).Cases);
    }

    [Fact]
    public void Received_AfterTheDateOfTheData_IsNotThere() =>
        Assert.Equal(0, new BookBuilder { AsAt = BookBuilder.Day("2026-10-20") }.Heard("2026-10-21").Figure("feedback.received", Month).Value);

    [Fact]
    public void Received_IsSplitByWhoAnsweredAndWhere()
    {
        var book = new BookBuilder().Heard("2026-10-01", "ehcp").Heard("2026-10-02", "audit", "child").Heard("2026-10-03", "audit", "staff");

        Assert.Equal((1, 1, 1), (book.Split("feedback.received", Month, Dimensions.Respondent)["parent-carer"], book.Split("feedback.received", Month, Dimensions.Respondent)["child"], book.Split("feedback.received", Month, Dimensions.Respondent)["staff"]));
        Assert.Equal((1, 2), (book.Split("feedback.received", Month, Dimensions.FeedbackSource)["ehcp"], book.Split("feedback.received", Month, Dimensions.FeedbackSource)["audit"]));
    }

    [Theory]
    [InlineData("T3", null, null, "T3")] // Recorded with it.
    [InlineData("T3", "A", null, "T3")]
    [InlineData(null, "A", null, "T2")] // Held the child on the day.
    [InlineData("elsewhere", "A", null, "T2")]
    [InlineData(null, null, "W7", "T1")] // The worker's own team.
    [InlineData(null, "stranger", null, null)]
    [InlineData(null, null, null, null)]
    public void Response_BelongsToTheTeamRecordedElseToTheHolderOfTheDay(string? team, string? child, string? worker, string? expected)
    {
        var book = new BookBuilder().Child("A").Referred("A", "2026-03-01").Allocated("A", "T1", "2026-03-01", "2026-10-10").Allocated("A", "T2", "2026-10-10").Posted("W7", "T1")
            .Heard("2026-10-15", child: child, team: team, worker: worker);

        Assert.Equal(expected, Assert.Single(book.Evaluate("feedback.received", Month).Cases).Holdings.Select(holding => holding.TeamId).SingleOrDefault());
        Assert.Equal(1, book.Figure("feedback.received", Month).Value);
    }

    [Fact]
    public void Parents_AreAveragedOverAnswersAndNotOverPeople()
    {
        // 10 and 4, 4, 4: 22 / 4.
        var book = new BookBuilder().Heard("2026-10-01").Scored(("parent-1", 10)).Heard("2026-10-02").Scored(("parent-1", 4), ("parent-2", 4), ("parent-9", 4));

        Assert.Equal((22, 4, 5.5), (book.Figure("feedback.parent", Month).Numerator, book.Figure("feedback.parent", Month).Denominator, book.Figure("feedback.parent", Month).Value));
        Assert.Equal((7, 4), (book.Split("feedback.parent", Month, Dimensions.Statement)["parent-1"], book.Split("feedback.parent", Month, Dimensions.Statement)["parent-9"]));
    }

    [Theory]
    [InlineData("network", "parent-1")]
    [InlineData("professional", "parent-1")]
    [InlineData("child", "parent-1")]
    [InlineData("parent-carer", "parent-10")]
    [InlineData("parent-carer", "child-safer")]
    [InlineData("parent-carer", "made-up")]
    public void Parents_AnswersOfOthersAndToOtherStatements_AreLeftOut(string respondent, string statement)
    {
        var book = new BookBuilder().Heard("2026-10-01", respondent: respondent).Scored((statement, 0)).Heard("2026-10-01").Scored(("parent-1", 8));

        Assert.Equal((8, 1), (book.Figure("feedback.parent", Month).Value, book.Figure("feedback.parent", Month).Cases));
        Assert.Equal(1, book.Figure("feedback.parent.high", Month).Value);
        Assert.Equal(2, book.Figure("feedback.received", Month).Value);
    }

    [Fact]
    public void Parents_SpreadIsInTheScoresOfEachStatement()
    {
        var book = new BookBuilder().Heard("2026-10-01").Scored(("parent-3", 8)).Heard("2026-10-02").Scored(("parent-3", 8)).Heard("2026-10-03").Scored(("parent-3", 0));
        var cases = book.Evaluate("feedback.parent", Month).Splits.Where(split => split.UnitId == "authority" && split.Category.Dimension == Dimensions.StatementScore).ToDictionary(split => split.Category.Category, split => split.Figure.Cases);

        Assert.Equal((2, 1, 2), (cases["parent-3:8"], cases["parent-3:0"], cases.Count));
    }

    [Theory]
    [InlineData(7, 0)]
    [InlineData(8, 1)]
    [InlineData(10, 1)]
    public void High_BeginsAtEight(int score, int expected) => Assert.Equal(expected, new BookBuilder().Heard("2026-10-01").Scored(("parent-4", score)).Figure("feedback.parent.high", Month).Value);

    [Fact]
    public void Children_AreHeardOnTheirOwnQuestions()
    {
        var book = new BookBuilder().Heard("2026-10-01", respondent: "child").Scored(("child-safer", 9), ("child-helpful", 10)).Heard("2026-10-01", respondent: "child").Scored(("child-safer", 0)).Heard("2026-10-02").Scored(("child-safer", 1));

        Assert.Equal((4.5, 10), (book.Figure("feedback.child-safer", Month).Value, book.Figure("feedback.child-helpful", Month).Value));
        Assert.Equal((0, 9), (book.Split("feedback.child-safer", Month, Dimensions.Band)["0"], book.Split("feedback.child-safer", Month, Dimensions.Band)["9"]));
        Assert.Equal(10, book.Split("feedback.child-helpful", Month, Dimensions.Band)["10"]);
    }

    [Fact]
    public void Staff_AreAveragedBySection()
    {
        var book = new BookBuilder().Surveyed("2026-10-15", "confidence", "confidence-1", 8).Surveyed("2026-10-15", "confidence", "confidence-2", 4, "T2").Surveyed("2026-10-15", "culture", "culture-1", 3)
            .Surveyed("2026-10-15", "culture", "confidence-1", 10).Surveyed("2026-10-15", "culture", "own-1", 10);

        Assert.Equal((6, 3), (book.Figure("feedback.staff-confidence", Month).Value, book.Figure("feedback.staff-culture", Month).Value));
        Assert.Equal((8, 4), (book.Figure("feedback.staff-confidence", Month, "T1").Value, book.Split("feedback.staff-confidence", Month, Dimensions.Statement)["confidence-2"]));
    }

    [Fact]
    public void Staff_WithoutATeam_AreInTheAuthorityOnly()
    {
        var book = new BookBuilder().Surveyed("2026-10-15", "culture", "culture-5", 3, null);

        Assert.Equal((1, 0), (book.Figure("feedback.staff-culture", Month).Cases, book.Figure("feedback.staff-culture", Month, "S1").Cases));
    }

    [Theory]
    [InlineData("feedback.parent")]
    [InlineData("feedback.parent.high")]
    [InlineData("feedback.child-safer")]
    [InlineData("feedback.staff-culture")]
    public void Nothing_IsNoFigureAndNotZero(string id) => Assert.Null(new BookBuilder().OpenChild("A").Figure(id, Month).Value);

    [Fact]
    public void LongKeys_FitTheStoreAndStayApart()
    {
        var book = new BookBuilder().Heard("2026-10-01").Scored(("parent-1", 1), ("parent-2", 2));
        var keys = book.Evaluate("feedback.parent", Month).Cases.Select(item => item.RecordId!).ToList();

        Assert.Equal(2, keys.Distinct().Count());
        Assert.Equal(48, Dashboard.Measures.Subjects.Feedbacks.FeedbackCase.Key(new string('f', 48), "parent-1").Length);
        Assert.EndsWith("/parent-1", Dashboard.Measures.Subjects.Feedbacks.FeedbackCase.Key(new string('f', 48), "parent-1"), StringComparison.Ordinal);
    }
}
