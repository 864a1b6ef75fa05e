using Dashboard.Measures.Book;
using Dashboard.Measures.Codes;
using Dashboard.Measures.Engine;
using Dashboard.Measures.Records;
using Dashboard.Measures.Subjects.Enquiries;

namespace Dashboard.Measures.Subjects.Quality;

/// <summary>The share of section 47 enquiries ended in the month that have no outcome.</summary>
public sealed class EnquiriesWithoutOutcome : Measure
{
    public override MeasureDefinition Definition { get; } = new()
    {
        Id = "quality.enquiry-outcome",
        Title = "Section 47 enquiries ended without an outcome",
        Question = "How many section 47 enquiries ended with no outcome recorded?",
        Subject = Subject.DataQuality,
        Kind = MeasureKind.Share,
        Basis = PeriodBasis.InMonth,
        Polarity = Polarity.LowerIsBetter,
        Quadrant = Quadrant.HowWellDidWeDoIt,
        Numerator = "No outcome is recorded, nor that there was no further action, and no initial conference belongs to the enquiry",
        Denominator = "Enquiries that ended in the month",
        Population = "Enquiries, not children, that ended in the month",
        Splits = [Dimensions.Status],
        Columns = [CaseColumn.OccurredOn, CaseColumn.Reason, CaseColumn.Record],
        Needs = ["ssd_s47_enquiry.s47e_s47_end_date", "ssd_s47_enquiry.s47e_s47_outcome_json|ssd_s47_enquiry.s47e_s47_nfa"],
        Source = QualityMeasures.Source,
    };

    public override IEnumerable<MeasureCase> Cases(MonthView view) => EnquiryEvent.EndedIn(view).Select(item =>
    {
        var blank = item.Enquiry is { Outcomes: null or EnquiryOutcomes.None, NoFurtherAction: not true } && item.Conference is null;
        return item.Case(item.Enquiry.EndedOn!.Value, blank, blank ? Reasons.NotRecorded : Reasons.Recorded) with { OccurredOn = item.Enquiry.EndedOn };
    });
}
