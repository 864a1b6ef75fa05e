using Dashboard.Measures.Book;
using Dashboard.Measures.Codes;
using Dashboard.Measures.Engine;
using Dashboard.Measures.Records;

namespace Dashboard.Measures.Subjects.Feedbacks;

/// <summary>Complaints and compliments: how many, answered in time, upheld.</summary>
internal sealed class ComplaintMeasure : Measure
{
    private const string Complaint = "complaint";
    private const string Belongs = "Each belongs to the team recorded with it, else it is in the authority's figure only";

    private readonly Func<MonthView, IEnumerable<MeasureCase>> _cases;

    private ComplaintMeasure(MeasureDefinition definition, Func<MonthView, IEnumerable<MeasureCase>> cases) => (Definition, _cases) = (definition, cases);

    /// <summary>Complaints received.</summary>
    public static ComplaintMeasure Complaints { get; } = Received(Complaint, "Complaints received", "How many complaints do we receive, and about what?");

    /// <summary>Compliments received.</summary>
    public static ComplaintMeasure Compliments { get; } = Received("compliment", "Compliments received", "How many compliments do we receive, and for what?");

    /// <summary>Complaints answered by the day they were due.</summary>
    public static ComplaintMeasure AnsweredInTime { get; } = new(
        Complaints.Definition with
        {
            Id = "complaint.answered-in-time",
            Title = "Complaints answered in time",
            Question = "Are complaints answered by the day they are due?",
            Kind = MeasureKind.Share,
            Polarity = Polarity.HigherIsBetter,
            Quadrant = Quadrant.HowWellDidWeDoIt,
            Numerator = "Answered on or before the day the answer was due",
            Denominator = "Complaints whose answer was due in the month",
            Population = $"Complaints whose answer was due in the month and has come due by the date of the data, answered or not. {Belongs}",
            Exclusions = "Complaints without a due date, whether answered or not, and complaints withdrawn.",
            AmountUnit = "days from received to answered",
            Splits = [Dimensions.Procedure],
            Columns = [CaseColumn.OccurredOn, CaseColumn.DueOn, CaseColumn.Amount, CaseColumn.Reason, CaseColumn.Record],
            Needs = ["complaint.received_on", "complaint.kind", "complaint.due_on", "complaint.answered_on"],
        },
        view => view.Book.ComplaintsDue.In(view.Month)
            .Where(item => item.Kind == Complaint && item.Outcome != ComplaintCodes.Withdrawn && item.DueOn <= view.Book.AsAt)
            .Select(item => Case(view.Book, item, item.ReceivedOn) with
            {
                Counted = item.AnsweredOn <= item.DueOn,
                Amount = item.AnsweredOn?.DayNumber - item.ReceivedOn.DayNumber,
                DueOn = item.DueOn,
                Reason = item.AnsweredOn is null ? Reasons.NotDone : item.AnsweredOn <= item.DueOn ? Reasons.InTime : Reasons.DoneLate,
            }));

    /// <summary>Complaints upheld, wholly or partly.</summary>
    public static ComplaintMeasure Upheld { get; } = new(
        Complaints.Definition with
        {
            Id = "complaint.upheld",
            Title = "Complaints upheld",
            Question = "What share of complaints is upheld, wholly or partly?",
            Kind = MeasureKind.Share,
            Polarity = Polarity.LowerIsBetter,
            Quadrant = Quadrant.HowWellDidWeDoIt,
            Numerator = "The outcome is upheld or partly upheld",
            Denominator = "Complaints answered in the month with an outcome",
            Population = $"Complaints answered in the month whose outcome is upheld, partly upheld or not upheld. {Belongs}",
            Exclusions = "Complaints withdrawn, and those without an outcome.",
            Splits = [Dimensions.ComplaintOutcome],
            Columns = [CaseColumn.OccurredOn, CaseColumn.Record],
            Needs = ["complaint.kind", "complaint.answered_on", "complaint.outcome"],
        },
        view => view.Book.ComplaintsAnswered.In(view.Month)
            .Where(item => item.Kind == Complaint && item.Outcome is not (null or ComplaintCodes.Withdrawn))
            .Select(item =>
            {
                var found = Case(view.Book, item, item.AnsweredOn!.Value);
                return found with
                {
                    Counted = item.Outcome is ComplaintCodes.Upheld or ComplaintCodes.Partly,
                    Categories = view.Book.Categories.With(found.Categories, Dimensions.ComplaintOutcome, item.Outcome!),
                };
            }));

    public override MeasureDefinition Definition { get; }

    public override IEnumerable<MeasureCase> Cases(MonthView view) => _cases(view);

    private static ComplaintMeasure Received(string kind, string title, string question) => new(
        new MeasureDefinition
        {
            Id = kind + ".received",
            Title = title,
            Question = question,
            Subject = Subject.Feedback,
            Kind = MeasureKind.Count,
            Basis = PeriodBasis.InMonth,
            Polarity = Polarity.None,
            Quadrant = Quadrant.HowMuchDidWeDo,
            Numerator = $"{title} in the month",
            Population = $"{Belongs}",
            Exclusions = "Nothing. More of them are neither better nor worse: they may show that people are heard.",
            Splits = [Dimensions.Procedure, Dimensions.ComplaintTheme],
            Columns = [CaseColumn.OccurredOn, CaseColumn.Record],
            Needs = ["complaint.received_on", "complaint.kind"],
            Source = "Measure catalogue, section 13; Bexley Quality Assurance Framework, section 3.1.4.",
        },
        view => view.Book.ComplaintsReceived.In(view.Month).Where(item => item.Kind == kind).Select(item => Case(view.Book, item, item.ReceivedOn)));

    private static MeasureCase Case(CaseBook book, Complaint complaint, DateOnly on) => new()
    {
        RecordId = complaint.Id,
        Holdings = book.HoldingsOfEvent(null, on, complaint.TeamId, null),
        Counted = true,
        OccurredOn = on,
        Categories = book.Categories.Of(
            new CategoryPair(Dimensions.Procedure, complaint.Procedure is { } procedure && ComplaintCodes.Procedures.Holds(procedure) ? procedure : ComplaintCodes.NotKnown),
            new CategoryPair(Dimensions.ComplaintTheme, SourceWords.Of(complaint.Theme, ComplaintCodes.NotKnown))),
    };
}
