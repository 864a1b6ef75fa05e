using Dashboard.Measures.Book;
using Dashboard.Measures.Engine;

namespace Dashboard.Measures.Subjects.Enquiries;

/// <summary>Section 47 enquiries started in the month.</summary>
public sealed class EnquiriesStarted : Measure
{
    public override MeasureDefinition Definition { get; } = new()
    {
        Id = "s47.started",
        Title = "Section 47 enquiries started",
        Question = "How many section 47 enquiries did we start?",
        Subject = Subject.EnquiriesAndConferences,
        Kind = MeasureKind.Count,
        Basis = PeriodBasis.InMonth,
        Polarity = Polarity.None,
        Quadrant = Quadrant.HowMuchDidWeDo,
        Numerator = "Enquiries whose strategy discussion is dated in the month",
        Population = "Enquiries, not children; children already on a plan are counted too",
        Splits = [.. Dimensions.OfEveryChild, Dimensions.AgeAndGender],
        Columns = [CaseColumn.OccurredOn, CaseColumn.Status, CaseColumn.Record],
        Needs = ["ssd_s47_enquiry.s47e_s47_start_date"],
        Source = "Children in need census: section 47 enquiries started; Local Authority Interactive Tool measure 217.",
    };

    public override IEnumerable<MeasureCase> Cases(MonthView view) =>
        EnquiryEvent.StartedIn(view).Select(item => item.Case(item.Enquiry.StartedOn, counted: true));
}
