using Dashboard.Measures.Codes;
using Dashboard.Measures.Engine;
using Dashboard.Measures.Records;
using Dashboard.TestSupport;

namespace Dashboard.Measures.Tests.Subjects.Audits;

/// <summary>Moderation, actions, inadequate audits, follow-up and the family's view; October 2026, standards of Bexley.</summary>
public sealed class AuditFollowTests
{
    private const string Month = "2026-10";

    [Theory]
    [InlineData("2026-04-30", null, 0, 0)]
    [InlineData("2026-05-01", null, 0, 1)] // The six months begin.
    [InlineData("2026-05-01", "2026-10-31", 1, 1)]
    [InlineData("2026-10-31", "2026-11-01", 0, 1)]
    public void Moderated_LooksAtTheAuditsOfSixMonths(string on, string? moderated, int counted, int cases) =>
        Assert.Equal((counted, cases), Parts(new BookBuilder().OpenChild("A").Audited("A", on, moderated: moderated), "audit.moderated"));

    [Fact]
    public void Agreement_CountsInTheMonthOfTheModeration_WithThePairOfGrades()
    {
        var book = Moderated("good", null, true).Audited("A", "2026-06-01", scale: 7, moderated: "2026-10-31")
            .Last<Audit>(row => row with { ModerationAgrees = false, ModeratedGrade = AuditGrades.RequiresImprovement })
            .Audited("A", "2026-10-01", grade: "good", moderated: "2026-10-30").Audited("A", "2026-10-01", moderated: "2026-11-01").Last<Audit>(row => row with { ModerationAgrees = true });

        Assert.Equal((1, 2), Parts(book, "audit.moderation-agreement"));
        Assert.Equal(1, book.Split("audit.moderation-agreement", Month, Dimensions.GradePair)["good:good"]);
        Assert.Equal(0, book.Split("audit.moderation-agreement", Month, Dimensions.GradePair)["outstanding:requires-improvement"]);
    }

    [Theory]
    [InlineData(null, null, true, "not-known:not-known")]
    [InlineData("good", null, false, "good:not-known")]
    [InlineData("good", "inadequate", true, "good:inadequate")] // The moderated grade holds even where the moderator is said to agree.
    public void Agreement_WithAGradeMissing_SaysSo(string? grade, string? moderated, bool agrees, string pair) =>
        Assert.Equal([pair], Moderated(grade, moderated, agrees).Split("audit.moderation-agreement", Month, Dimensions.GradePair).Keys);

    [Fact]
    public void Agreement_WithoutModerations_HasNoShare() => Assert.Null(new BookBuilder().OpenChild("A").Figure("audit.moderation-agreement", Month).Value);

    [Theory]
    [InlineData("2026-10-31", null, 1, 1)] // Due on the last day and not completed.
    [InlineData("2026-11-01", null, 0, 1)]
    [InlineData("2026-10-20", "2026-10-31", 0, 0)]
    [InlineData("2026-10-20", "2026-11-01", 1, 1)]
    public void Actions_AreOverdueWhenDueByTheLastDayAndNotCompleted(string due, string? completed, int overdue, int open)
    {
        var book = new BookBuilder().OpenChild("A").Audited("A", "2026-09-05", id: "X").AuditAction("X", due, false, completed);

        Assert.Equal((overdue, open), Parts(book, "audit.actions-overdue"));
        Assert.Equal(open, book.Figure("audit.actions-open", Month).Value);
    }

    [Fact]
    public void Actions_OfALaterAudit_AreNotYetOpen() =>
        Assert.Equal(0, new BookBuilder().OpenChild("A").Audited("A", "2026-11-01", id: "X").AuditAction("X", "2026-10-20", false).Figure("audit.actions-open", Month).Value);

    [Fact]
    public void Actions_OfAMovedChild_BelongToTheTeamHoldingItOnTheLastDay()
    {
        var book = new BookBuilder().Child("A").Referred("A", "2026-03-01").Allocated("A", "T1", "2026-03-01", "2026-10-20").Allocated("A", "T3", "2026-10-20", worker: "W2")
            .Audited("A", "2026-10-05", team: "T1", id: "X").AuditAction("X", "2026-10-20", false);

        Assert.Equal((0, 1), (book.Figure("audit.actions-open", Month, "T1").Value, book.Figure("audit.actions-open", Month, "T3").Value));
    }

    [Fact]
    public void ActionsAgreed_AreByThemeInTheMonthOfTheAudit()
    {
        var book = new BookBuilder().OpenChild("A").Audited("A", "2026-10-05", id: "X").AuditAction("X", "2027-01-20", false, code: "plan").AuditAction("X", "2026-12-20", false, code: " Plan ").AuditAction("X", "2026-12-20", false)
            .Audited("A", "2026-09-30", id: "Y").AuditAction("Y", "2026-10-20", false, code: "plan");

        Assert.Equal(3, book.Figure("audit.actions-agreed", Month).Value);
        Assert.Equal((2, 1), (book.Split("audit.actions-agreed", Month, Dimensions.Theme)["Plan"], book.Split("audit.actions-agreed", Month, Dimensions.Theme)["not-known"]));
    }

    [Theory]
    [InlineData("2026-10-09", "2026-10-10", 1, "in-time")] // A Friday: the next day is a Saturday, a day like others.
    [InlineData("2026-10-09", "2026-10-12", 0, "done-late")]
    [InlineData("2026-10-31", "2026-11-01", 1, "in-time")]
    [InlineData("2026-10-09", null, 0, "not-done")]
    public void Inadequate_IsAnsweredByTheNextDay(string on, string? completed, int counted, string reason)
    {
        var book = new BookBuilder().OpenChild("A").Audited("A", on, scale: 2, id: "X").AuditAction("X", "2026-12-01", true, on).AuditAction("X", "2026-12-01", true, completed).AuditAction("X", "2026-12-01", false);

        Assert.Equal((counted, 1), Parts(book, "audit.inadequate-answered"));
        Assert.Equal(reason, Assert.Single(book.Evaluate("audit.inadequate-answered", Month).Cases).Reason);
    }

    [Fact]
    public void Inadequate_WithoutAnImmediateAction_IsNotAnswered()
    {
        var book = new BookBuilder().OpenChild("A").Audited("A", "2026-10-09", grade: "inadequate", id: "X").AuditAction("X", "2026-10-10", false, "2026-10-09").Audited("A", "2026-10-09", grade: "good");

        Assert.Equal((0, 1), Parts(book, "audit.inadequate-answered"));
        Assert.Equal(Reasons.NoImmediateAction, Assert.Single(book.Evaluate("audit.inadequate-answered", Month).Cases).Reason);
    }

    [Fact]
    public void Inadequate_ByModeration_IsOne_AndByModerationBetterIsNone()
    {
        var worse = Four("good", "inadequate");
        var better = Four("inadequate", "good");

        Assert.Equal((0, 1), Parts(worse, "audit.inadequate-answered"));
        Assert.Equal((0, 0), Parts(better, "audit.inadequate-answered"));
    }

    [Theory]
    [InlineData("2026-12-24", "2027-01-05", 1)] // Christmas Day, 28 December (for the 26th) and New Year's Day are no working days.
    [InlineData("2026-12-24", "2027-01-06", 0)]
    [InlineData("2026-12-24", null, 0)]
    public void FollowUp_IsInFiveWorkingDays(string on, string? completed, int counted)
    {
        var book = new BookBuilder { AsAt = new DateOnly(2027, 2, 1) }.OpenChild("A").Audited("A", on, id: "X").AuditAction("X", "2027-06-01", false, completed).AuditAction("X", "2027-06-01", false).Audited("A", on);

        Assert.Equal((counted, 1), (book.Figure("audit.follow-up-in-time", "2026-12").Numerator, book.Figure("audit.follow-up-in-time", "2026-12").Denominator));
        Assert.Equal(new DateOnly(2027, 1, 5), Assert.Single(book.Evaluate("audit.follow-up-in-time", "2026-12").Cases).DueOn);
    }

    [Theory]
    [InlineData("audit.follow-up-in-time")]
    [InlineData("audit.inadequate-answered")]
    public void Standards_WithoutTheLimit_AreNamed(string measure) =>
        Assert.StartsWith("a timescale", Assert.Single(new BookBuilder().OpenChild("A").Audited("A", "2026-10-05", scale: 1).Under("st-helena").Evaluate(measure, Month).NotSupplied), StringComparison.Ordinal);

    [Fact]
    public void YoungMonth_IsProvisionalUntilTheFollowUpIsDue()
    {
        var book = new BookBuilder { AsAt = new DateOnly(2026, 11, 6) }.OpenChild("A").Audited("A", "2026-10-30");

        Assert.True(book.Evaluate("audit.follow-up-in-time", Month).Provisional);
        Assert.False(book.Evaluate("audit.inadequate-answered", Month).Provisional);
    }

    [Fact]
    public void FamilyFeedback_LeavesOutWhatIsNotKnown()
    {
        var book = new BookBuilder().OpenChild("A");
        foreach (var answer in new bool?[] { true, true, false, null })
        {
            book.Audited("A", "2026-10-05").Last<Audit>(row => row with { FamilyFeedbackSought = answer });
        }

        Assert.Equal((2, 3), Parts(book, "audit.family-feedback"));
    }

    private static BookBuilder Four(string grade, string moderated) => new BookBuilder().OpenChild("A").Audited("A", "2026-10-05", grade: grade, moderated: "2026-11-02").Last<Audit>(row => row with { ModeratedGrade = moderated });

    private static BookBuilder Moderated(string? grade, string? moderated, bool agrees) => new BookBuilder().OpenChild("A")
        .Audited("A", "2026-06-01", grade: grade, moderated: "2026-10-01").Last<Audit>(row => row with { ModerationAgrees = agrees, ModeratedGrade = moderated });

    private static (double? Numerator, double? Denominator) Parts(BookBuilder book, string measure) => (book.Figure(measure, Month).Numerator, book.Figure(measure, Month).Denominator);
}
