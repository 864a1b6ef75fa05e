using Dashboard.Measures.Book;
using Dashboard.Measures.Engine;

namespace Dashboard.Measures.Subjects.Enquiries;

/// <summary>Initial conferences held in the month.</summary>
public sealed class ConferencesHeld : Measure
{
    public override MeasureDefinition Definition { get; } = new()
    {
        Id = "icpc.held",
        Title = "Initial conferences held",
        Question = "How many initial child protection conferences were held?",
        Subject = Subject.EnquiriesAndConferences,
        Kind = MeasureKind.Count,
        Basis = PeriodBasis.InMonth,
        Polarity = Polarity.None,
        Quadrant = Quadrant.HowMuchDidWeDo,
        Numerator = "Initial conferences held in the month",
        Population = "Conferences by child: one meeting about three siblings counts three times",
        Exclusions = "Transfer-in conferences.",
        Splits = [.. Dimensions.OfEveryChild, Dimensions.AgeAndGender],
        Columns = [CaseColumn.OccurredOn, CaseColumn.Status, CaseColumn.Record],
        Needs = ["ssd_initial_cp_conference.icpc_icpc_date"],
        LookBackMonths = ConferenceEvent.LookBackMonths,
        Source = "Children in need census: initial child protection conferences; Local Authority Interactive Tool measure 269.",
    };

    public override IEnumerable<MeasureCase> Cases(MonthView view) =>
        ConferenceEvent.HeldIn(view).Select(conference => conference.Case(counted: true, reason: null));
}
