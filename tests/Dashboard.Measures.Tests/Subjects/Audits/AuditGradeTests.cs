using Dashboard.Measures.Codes;
using Dashboard.Measures.Engine;
using Dashboard.Measures.Records;
using Dashboard.TestSupport;

namespace Dashboard.Measures.Tests.Subjects.Audits;

/// <summary>How many audits there are, their grades and their scales; October 2026.</summary>
public sealed class AuditGradeTests
{
    private const string Month = "2026-10";

    [Theory]
    [InlineData("2026-09-30", 0)]
    [InlineData("2026-10-01", 1)]
    [InlineData("2026-10-31", 1)]
    [InlineData("2026-11-01", 0)]
    public void Completed_CountsInTheMonthOfTheAudit(string on, int expected) =>
        Assert.Equal(expected, new BookBuilder().OpenChild("A").Audited("A", on).Figure("audit.completed", Month).Numerator);

    [Fact]
    public void Completed_OnALeapDay_CountsInFebruary() =>
        Assert.Equal(1, new BookBuilder().OpenChild("A").Audited("A", "2024-02-29").Figure("audit.completed", "2024-02").Numerator);

    [Fact]
    public void Completed_TwiceForAChild_CountsTwice()
    {
        var book = new BookBuilder().OpenChild("A").Audited("A", "2026-10-05", grade: "good").Audited("A", "2026-10-05", scale: 2, kind: "thematic", instrument: "our own form");

        Assert.Equal(2, book.Figure("audit.completed", Month).Numerator);
        Assert.Equal((1, 1), (book.Split("audit.completed", Month, Dimensions.Instrument)["collaborative"], book.Split("audit.completed", Month, Dimensions.Instrument)["not-known"]));
        Assert.Equal((1, 1), (book.Split("audit.completed", Month, Dimensions.AuditKind)["collaborative"], book.Split("audit.completed", Month, Dimensions.AuditKind)["thematic"]));
        Assert.Equal((1, 1), (book.Split("audit.completed", Month, Dimensions.Grade)["good"], book.Split("audit.completed", Month, Dimensions.Grade)["inadequate"]));
    }

    [Fact]
    public void Completed_AfterAMove_BelongsToTheTeamRecordedElseToTheHolderOfTheDay()
    {
        var book = new BookBuilder().Child("A").Referred("A", "2026-03-01").Allocated("A", "T1", "2026-03-01", "2026-10-20").Allocated("A", "T3", "2026-10-20", worker: "W2")
            .Audited("A", "2026-10-05").Audited("A", "2026-10-25").Audited("A", "2026-10-26", team: "T1");

        Assert.Equal((2, 1, 3), (book.Figure("audit.completed", Month, "T1").Numerator, book.Figure("audit.completed", Month, "T3").Numerator, book.Figure("audit.completed", Month).Numerator));
    }

    [Theory]
    [InlineData(null, 2, "inadequate")]
    [InlineData(null, 3, "requires-improvement")]
    [InlineData(null, 5, "requires-improvement")]
    [InlineData(null, 6, "good")]
    [InlineData(null, 7, "outstanding")]
    [InlineData(null, 10, "outstanding")]
    [InlineData("good", 2, "good")] // A recorded grade comes before the scale.
    public void Grade_IsTheRecordedOneElseThatOfTheScale(string? grade, int scale, string expected) =>
        Assert.Equal(1, new BookBuilder().OpenChild("A").Audited("A", "2026-10-05", grade: grade, scale: scale).Split("audit.completed", Month, Dimensions.Grade)[expected]);

    [Fact]
    public void Good_LeavesOutWhatHasNoGrade()
    {
        var book = Four().Audited("A", "2026-10-09");

        Assert.Equal((2, 4), Parts(book, "audit.good"));
        Assert.Equal((1, 4), Parts(book, "audit.inadequate"));
        Assert.Equal(5, book.Figure("audit.completed", Month).Numerator);
    }

    [Fact]
    public void Good_WithoutAudits_HasNoShare()
    {
        var figure = new BookBuilder().OpenChild("A").Figure("audit.good", Month);

        Assert.Equal((0, 0, null), (figure.Numerator, figure.Denominator, figure.Value));
    }

    [Fact]
    public void Moderation_ChangesTheMonthOfTheAudit_AlsoWhenItCameLater()
    {
        var book = Four().Last<Audit>(row => row with { ModeratedOn = new DateOnly(2026, 11, 12), ModeratedGrade = AuditGrades.RequiresImprovement });

        Assert.Equal((1, 4), Parts(book, "audit.good"));
    }

    [Fact]
    public void Moderation_AfterTheDateOfTheData_HasNotCome()
    {
        var book = Four().Last<Audit>(row => row with { ModeratedOn = new DateOnly(2026, 12, 1), ModeratedGrade = AuditGrades.RequiresImprovement });

        Assert.Equal((2, 4), Parts(book, "audit.good"));
    }

    [Fact]
    public void OtherBands_GiveOtherGrades()
    {
        var book = Four();
        book.GradeBands = GradeBands.Read("0-4", "5-6", "7-8", "9-10", out _)!;

        Assert.Equal((1, 4), Parts(book, "audit.good"));
        Assert.Equal((2, 4), Parts(book, "audit.inadequate"));
        Assert.Equal(2, book.Split("audit.completed", Month, Dimensions.Grade)["inadequate"]);
    }

    [Fact]
    public void Scale_IsTheMeanOfThoseGiven_WithItsScoresAndGrades()
    {
        var book = Four().Audited("A", "2026-10-09", grade: "good").Audited("A", "2026-10-09", scale: 0).Audited("A", "2026-10-09", scale: 10, grade: "good");

        Assert.Equal((28, 6), (book.Figure("audit.scale", Month).Numerator, book.Figure("audit.scale", Month).Denominator)); // 1 + 4 + 6 + 7 + 0 + 10
        var bands = book.Evaluate("audit.scale", Month).Splits.Where(split => split.UnitId == "authority" && split.Category.Dimension == Dimensions.Band).ToDictionary(split => split.Category.Category, split => split.Figure.Cases);
        Assert.Equal((1, 1, 1, 6), (bands["0"], bands["6"], bands["10"], bands.Count));

        // The grade that the scale stands for: the audit at 10 was recorded as good.
        var grades = book.Evaluate("audit.scale", Month).Splits.Where(split => split.UnitId == "authority" && split.Category.Dimension == Dimensions.Grade).ToDictionary(split => split.Category.Category, split => split.Figure.Cases);
        Assert.Equal((2, 1, 1, 2), (grades["inadequate"], grades["requires-improvement"], grades["good"], grades["outstanding"]));
    }

    [Fact]
    public void Scale_WithoutOne_HasNoMean() =>
        Assert.Null(new BookBuilder().OpenChild("A").Audited("A", "2026-10-05", grade: "good").Figure("audit.scale", Month).Value);

    [Fact]
    public void PerManager_IsTeamManagersInPostWithAnAudit()
    {
        var book = new BookBuilder().OpenChild("A");
        Post(book, "M1", "T1", "team-manager");
        Post(book, "M2", "T2", "team-manager");
        Post(book, "M3", "T2", "team-manager", to: "2026-10-31");
        Post(book, "M4", "T3", "service-manager");
        book.Audited("A", "2026-10-01", "M1").Audited("A", "2026-10-31", "M1").Audited("A", "2026-09-30", "M2").Audited("A", "2026-11-01", "M2").Audited("A", "2026-10-05", "M3").Audited("A", "2026-10-05", "M4");

        Assert.Equal((1, 2), Parts(book, "audit.per-manager"));
        Assert.Equal((0, 1), (book.Figure("audit.per-manager", Month, "T2").Numerator, book.Figure("audit.per-manager", Month, "T2").Denominator));
        var item = Assert.Single(book.Evaluate("audit.per-manager", Month).Cases, item => item.Counted);
        Assert.Equal(("M1", 2, new DateOnly(2026, 10, 31)), (item.RecordId, item.Amount, item.OccurredOn));
    }

    [Fact]
    public void PerManager_WithoutManagers_HasNoShare() =>
        Assert.Null(new BookBuilder().OpenChild("A").Audited("A", "2026-10-05").Figure("audit.per-manager", Month).Value);

    [Fact]
    public void ByAuditor_IsEverybodyWithAnAuditInTheMonth_UnderTheOwnTeam()
    {
        var book = new BookBuilder().OpenChild("A", team: "T1");
        Post(book, "M1", "T1", "team-manager");
        Post(book, "X1", "T2", "independent-reviewing-officer");
        book.Audited("A", "2026-10-01", "M1").Audited("A", "2026-10-31", "M1").Audited("A", "2026-10-05", "X1").Audited("A", "2026-10-06", "NOBODY").Audited("A", "2026-09-30", "LATE").Audited("A", "2026-11-01", "X1");

        Assert.Equal((3, 1, 1), (book.Figure("audit.by-auditor", Month).Value, book.Figure("audit.by-auditor", Month, "T1").Value, book.Figure("audit.by-auditor", Month, "T2").Value));
        var found = book.Evaluate("audit.by-auditor", Month);
        Assert.Equal([("M1", 2), ("NOBODY", 1), ("X1", 1)], found.Cases.Select(item => (item.RecordId, item.Amount)));
        Assert.All(found.Cases, item => Assert.Null(item.ChildId));
        Assert.Equal(
            [("independent-reviewing-officer", 1), ("not-known", 1), ("team-manager", 1)],
            found.Splits.Where(split => split.UnitId == "authority" && split.Category.Dimension == Dimensions.Role).Select(split => (split.Category.Category, split.Figure.Numerator)));
    }

    [Fact]
    public void ByAuditor_WithoutAudits_IsNobody() => Assert.Equal(0, new BookBuilder().OpenChild("A").Figure("audit.by-auditor", Month).Value);

    private static void Post(BookBuilder book, string worker, string team, string role, string? to = null) =>
        book.Posted(worker, team, to: to).Last<WorkforcePost>(row => row with { Role = role });

    private static BookBuilder Four() => new BookBuilder().OpenChild("A")
        .Audited("A", "2026-10-05", scale: 1).Audited("A", "2026-10-06", scale: 4).Audited("A", "2026-10-07", scale: 6).Audited("A", "2026-10-08", scale: 7);

    private static (double? Numerator, double? Denominator) Parts(BookBuilder book, string measure) => (book.Figure(measure, Month).Numerator, book.Figure(measure, Month).Denominator);
}
