using Dashboard.Measures.Book;
using Dashboard.Measures.Codes;
using Dashboard.Measures.Disclosure;
using Dashboard.Measures.Engine;
using Dashboard.Measures.Records;

namespace Dashboard.Measures.Subjects.Feedbacks;

/// <summary>One section of the yearly staff health check: the average over its answers.</summary>
internal sealed class SurveyMeasure : Measure
{
    private readonly string _section;
    private readonly IReadOnlyList<string> _statements;

    private SurveyMeasure(string section, string title, string question)
    {
        (_section, _statements) = (section, FeedbackStatements.OfSection(section));
        Definition = new MeasureDefinition
        {
            Id = "feedback.staff-" + section,
            Title = title,
            Question = question,
            Subject = Subject.Feedback,
            Kind = MeasureKind.Mean,
            Basis = PeriodBasis.InMonth,
            Polarity = Polarity.HigherIsBetter,
            Quadrant = Quadrant.HowWellDidWeDoIt,
            Numerator = "Scores from 0 to 10, added up",
            Denominator = "Answers in the population",
            Population = $"Answers given in the month to the statements of the section \"{section}\". Each belongs to the team recorded with it, else it is in the authority's figure only. The survey is held once a year: months without it have no figure, and a year is read over twelve months",
            Exclusions = "Answers to statements that the section does not have: they are kept and not averaged. An average is over answers, not over people. What fewer than five people said is shown to nobody, and answers are not listed one by one: fewer than 21 answers to five statements can come from four people.",
            FewestCases = AnswerRules.FewestSurveyAnswers(_statements.Count),
            AmountUnit = "score, 0 to 10",
            Greatest = FeedbackStatements.Highest,
            Splits = [Dimensions.Statement, Dimensions.StatementScore],
            Columns = [CaseColumn.OccurredOn, CaseColumn.Amount, CaseColumn.Record],
            Needs = ["staff_survey.answered_on", "staff_survey.section", "staff_survey.statement", "staff_survey.score"],
            Source = "Measure catalogue, section 13; Bexley Quality Assurance Framework, section 3.2.1, which names the sections and not their statements.",
        };
    }

    /// <summary>Confidence in the methods.</summary>
    public static SurveyMeasure Confidence { get; } = new(FeedbackStatements.Confidence, "Staff: confidence in the methods", "How confident are staff in using the methods with families?");

    /// <summary>Safety culture.</summary>
    public static SurveyMeasure Culture { get; } = new(FeedbackStatements.Culture, "Staff: safety culture", "How do staff score the culture they work in?");

    public override MeasureDefinition Definition { get; }

    public override IEnumerable<MeasureCase> Cases(MonthView view) => view.Book.SurveyAnswers.In(view.Month)
        .Where(answer => answer.Section == _section && _statements.Contains(answer.Statement))
        .Select(answer => Case(view.Book, answer));

    private static MeasureCase Case(CaseBook book, StaffSurveyAnswer answer) => new()
    {
        RecordId = FeedbackCase.Key(answer.ResponseId, answer.Statement),
        Holdings = book.HoldingsOfEvent(null, answer.AnsweredOn, answer.TeamId, null),
        Counted = true,
        Amount = answer.Score,
        OccurredOn = answer.AnsweredOn,
        Categories = FeedbackCase.WithScore(book, book.Categories.None, answer.Statement, answer.Score),
    };
}
