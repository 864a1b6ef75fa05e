using Dashboard.Measures.Engine;
using Dashboard.TestSupport;

namespace Dashboard.Measures.Tests.Subjects.Audits;

/// <summary>Scores of single questions, and audits whose record can be put right; October 2026.</summary>
public sealed class AuditAnswerTests
{
    private const string Month = "2026-10";

    [Fact]
    public void Question_IsTheMeanOverAnswersWithAScore()
    {
        var book = Book().Audited("A", "2026-10-09").Answered("practice-1", 4);

        Assert.Equal((18, 3), (book.Figure("audit.question", Month).Numerator, book.Figure("audit.question", Month).Denominator));
        Assert.Equal((6, 6), (book.Split("audit.question", Month, Dimensions.Question)["collaborative:practice-1"], book.Split("audit.question", Month, Dimensions.Question)["collaborative:health-2"]));
        Assert.Equal((6, 6), (book.Split("audit.question", Month, Dimensions.PracticeArea)["collaborative:purpose"], book.Split("audit.question", Month, Dimensions.PracticeArea)["collaborative:record"]));
        var spread = book.Evaluate("audit.question", Month).Splits.Where(split => split.UnitId == "T1" && split.Category.Dimension == Dimensions.QuestionScale).ToDictionary(split => split.Category.Category, split => split.Figure.Denominator);
        Assert.Equal((1, 1, 1, 3), (spread["collaborative:practice-1:4"], spread["collaborative:practice-1:8"], spread["collaborative:health-2:6"], spread.Count));
    }

    [Fact]
    public void Question_AsACase_IsAuditAndQuestion() => Assert.Equal(
        ["X1:health-2", "X1:practice-1"],
        new BookBuilder().OpenChild("A").Audited("A", "2026-10-05", id: "X1").Answered("practice-1", 8).Answered("health-2", 6).Evaluate("audit.question", Month).Cases.Select(item => item.RecordId).Order());

    [Theory]
    [InlineData("practice-15", 3, null, "collaborative")] // The instrument has no such question.
    [InlineData("contact-1", 3, null, "collaborative")] // Another one has it.
    [InlineData("practice-1", null, "good", "collaborative")] // A grade only.
    [InlineData("practice-1", 3, null, "our own form")]
    public void Question_ThatCannotBeScored_IsInNoMean(string question, int? scale, string? grade, string instrument)
    {
        var book = Book().Audited("A", "2026-10-09", instrument: instrument).Answered(question, scale, grade);

        Assert.Equal(2, book.Figure("audit.question", Month).Denominator);
    }

    [Fact]
    public void Question_IsKnownWhateverItsCase() =>
        Assert.Equal(7, new BookBuilder().OpenChild("A").Audited("A", "2026-10-05", instrument: "EHCP", kind: "ehcp").Answered("EHCP-3", 7).Split("audit.question", Month, Dimensions.Question)["ehcp:ehcp-3"]);

    [Fact]
    public void Question_WithoutAnswers_HasNoMean() => Assert.Null(new BookBuilder().OpenChild("A").Audited("A", "2026-10-05").Figure("audit.question", Month).Value);

    [Fact]
    public void Question_OfALongAuditId_FitsTheStore()
    {
        var id = new string('x', 48);

        Assert.Equal(id, Assert.Single(new BookBuilder().OpenChild("A").Audited("A", "2026-10-05", id: id).Answered("practice-1", 8).Evaluate("audit.question", Month).Cases).RecordId);
    }

    [Fact]
    public void Grades_AreTheShareOfAnswersThatAreGoodOrOutstanding()
    {
        var book = Durham().Answered("contact-1", grade: "outstanding").Answered("contact-2", grade: "good").Answered("plan-1", grade: "inadequate")
            .Audited("A", "2026-10-09", instrument: "durham").Answered("contact-1", grade: "requires-improvement");

        Assert.Equal((2, 4), (book.Figure("audit.question-grade", Month).Numerator, book.Figure("audit.question-grade", Month).Denominator));
        Assert.Equal(0.5, book.Split("audit.question-grade", Month, Dimensions.Question)["durham:contact-1"]);
        Assert.Equal(2 / 3d, book.Split("audit.question-grade", Month, Dimensions.PracticeArea)["durham:contact"]!.Value, 9);
        var grades = book.Evaluate("audit.question-grade", Month).Splits.Where(split => split.UnitId == "T1" && split.Category.Dimension == Dimensions.QuestionGrade).ToDictionary(split => split.Category.Category, split => split.Figure.Denominator);
        Assert.Equal((1, 1, 4), (grades["durham:contact-1:outstanding"], grades["durham:contact-1:requires-improvement"], grades.Count));
    }

    [Theory]
    [InlineData("contact-1", 6, "good", "durham")] // Its score counts, in the mean.
    [InlineData("contact-1", null, "splendid", "durham")]
    [InlineData("contact-1", null, null, "durham")]
    [InlineData("practice-1", null, "good", "durham")] // Another instrument has it.
    [InlineData("contact-1", null, "good", "our own form")]
    public void Grade_ThatStandsForNoAnswer_IsNotCounted(string question, int? scale, string? grade, string instrument) =>
        Assert.Null(new BookBuilder().OpenChild("A").Audited("A", "2026-10-09", instrument: instrument).Answered(question, scale, grade).Figure("audit.question-grade", Month).Value);

    [Fact]
    public void AuditWithoutAnswers_IsListed_AndCountsAsDone()
    {
        var book = Book().Audited("A", "2026-10-09", id: "X2", scale: 7);

        Assert.Equal("X2", Assert.Single(book.Evaluate("quality.audit-questions", Month).Cases).RecordId);
        Assert.Equal(2, book.Figure("audit.completed", Month).Numerator);
    }

    [Theory]
    [InlineData("good", 6, 0)]
    [InlineData("good", 7, 1)]
    [InlineData("inadequate", 3, 1)]
    [InlineData("good", null, 0)]
    [InlineData(null, 7, 0)]
    public void GradeThatIsNotThatOfTheScale_IsListed(string? grade, int? scale, int expected) =>
        Assert.Equal(expected, new BookBuilder().OpenChild("A").Audited("A", "2026-10-09", grade: grade, scale: scale).Figure("quality.audit-grade", Month).Numerator);

    private static BookBuilder Durham() => new BookBuilder().OpenChild("A").Audited("A", "2026-10-05", instrument: "durham");

    private static BookBuilder Book() => new BookBuilder().OpenChild("A").Audited("A", "2026-10-05", scale: 6, grade: "good").Answered("practice-1", 8).Answered("health-2", 6);
}
