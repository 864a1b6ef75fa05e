using Dashboard.Measures.Book;
using Dashboard.Measures.Engine;

namespace Dashboard.Measures.Subjects.Feedbacks;

/// <summary>Responses of families, children, partners and staff received in the month.</summary>
public sealed class FeedbackReceived : Measure
{
    public override MeasureDefinition Definition { get; } = new()
    {
        Id = "feedback.received",
        Title = "Feedback received",
        Question = "How much feedback do we receive, and from whom?",
        Subject = Subject.Feedback,
        Kind = MeasureKind.Count,
        Basis = PeriodBasis.InMonth,
        Polarity = Polarity.None,
        Quadrant = Quadrant.HowMuchDidWeDo,
        Numerator = "Responses received in the month",
        Population = "Responses, not people or children. " + FeedbackCase.Belongs,
        Exclusions = "The staff survey, which is counted by its answers.",
        Splits = [Dimensions.Respondent, Dimensions.FeedbackSource],
        Columns = [CaseColumn.OccurredOn, CaseColumn.Record],
        Needs = ["feedback.received_on", "feedback.respondent", "feedback.source"],
        Source = "Measure catalogue, section 13; Bexley Quality Assurance Framework, section 3.",
    };

    public override IEnumerable<MeasureCase> Cases(MonthView view) =>
        view.Book.Responses.In(view.Month).Select(response => FeedbackCase.Of(view, response.Feedback));
}
