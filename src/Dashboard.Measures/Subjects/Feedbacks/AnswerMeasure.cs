using Dashboard.Measures.Book;
using Dashboard.Measures.Codes;
using Dashboard.Measures.Engine;

namespace Dashboard.Measures.Subjects.Feedbacks;

/// <summary>What the answers of parents and carers, or of children, to some statements add up to.</summary>
internal sealed class AnswerMeasure : Measure
{
    private const int HighFrom = 8;

    private readonly Func<MonthView, IEnumerable<MeasureCase>> _cases;

    private AnswerMeasure(MeasureDefinition definition, Func<MonthView, IEnumerable<MeasureCase>> cases) => (Definition, _cases) = (definition, cases);

    /// <summary>The nine statements of parents and carers: the average.</summary>
    public static AnswerMeasure Parents { get; } = new(
        Mean(
            "feedback.parent",
            "What parents and carers say",
            "How do parents and carers score the way we work with them?",
            "Answers of parents and carers to the nine statements, received in the month") with
        {
            Exclusions = "Answers of anyone else to the same statements, and answers to statements that are none of the nine: neither is averaged. An average is over answers, not over people.",
            Splits = [Dimensions.Statement, Dimensions.FeedbackSource, Dimensions.StatementScore],
        },
        view => FeedbackCase.Answers(view, FeedbackCodes.Parent, FeedbackStatements.Parents));

    /// <summary>The nine statements of parents and carers: the share of high scores.</summary>
    public static AnswerMeasure ParentsHigh { get; } = new(
        Parents.Definition with
        {
            Id = "feedback.parent.high",
            Title = "High scores from parents and carers",
            Question = "What share of answers of parents and carers is 8, 9 or 10?",
            Kind = MeasureKind.Share,
            Numerator = "The score is 8, 9 or 10",
            Splits = [Dimensions.Statement],
            Source = "Measure catalogue, section 13: part of feedback.parent, with an id of its own.",
        },
        view => FeedbackCase.Answers(view, FeedbackCodes.Parent, FeedbackStatements.Parents).Select(item => item with { Counted = item.Amount >= HighFrom }));

    /// <summary>How helpful children found us.</summary>
    public static AnswerMeasure Helpful { get; } = OfChildren(FeedbackStatements.ChildHelpful, "Children: how helpful we were", "How helpful do children say we were to the people who matter to them?", Quadrant.HowWellDidWeDoIt);

    /// <summary>How much safer or better supported children feel.</summary>
    public static AnswerMeasure Safer { get; } = OfChildren(FeedbackStatements.ChildSafer, "Children: safer or better supported", "How much safer or better supported do children say they feel?", Quadrant.WhatShareIsBetterOff);

    public override MeasureDefinition Definition { get; }

    public override IEnumerable<MeasureCase> Cases(MonthView view) => _cases(view);

    private static AnswerMeasure OfChildren(string statement, string title, string question, Quadrant quadrant) => new(
        Mean("feedback." + statement, title, question, "Answers of children and young people to this question, received in the month") with
        {
            Quadrant = quadrant,
            Exclusions = "Answers of anyone else to the same question.",
            Bands = [.. Enumerable.Range(0, FeedbackStatements.Highest + 1).Select(score => new Band($"{score}", score, score == FeedbackStatements.Highest ? null : score))],
            Columns = [CaseColumn.OccurredOn, CaseColumn.Amount, CaseColumn.Band, CaseColumn.Record],
        },
        view => FeedbackCase.Answers(view, FeedbackCodes.Child, [statement]));

    private static MeasureDefinition Mean(string id, string title, string question, string population) => new()
    {
        Id = id,
        Title = title,
        Question = question,
        Subject = Subject.Feedback,
        Kind = MeasureKind.Mean,
        Basis = PeriodBasis.InMonth,
        Polarity = Polarity.HigherIsBetter,
        Quadrant = Quadrant.HowWellDidWeDoIt,
        Numerator = "Scores from 0 (strongly disagree) to 10 (strongly agree), added up",
        Denominator = "Answers in the population",
        Population = $"{population}. {FeedbackCase.Belongs}",
        AmountUnit = "score, 0 to 10",
        Greatest = FeedbackStatements.Highest,
        Splits = [],
        Columns = [CaseColumn.OccurredOn, CaseColumn.Amount, CaseColumn.Record],
        Needs = ["feedback.received_on", "feedback.respondent", "feedback.source", "feedback_answer.statement", "feedback_answer.score"],
        Source = "Measure catalogue, section 13; Bexley Quality Assurance Framework, section 5 of the collaborative audit.",
    };
}
