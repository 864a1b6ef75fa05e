using Dashboard.Measures.Book;
using Dashboard.Measures.Codes;
using Dashboard.Measures.Engine;

namespace Dashboard.Measures.Subjects.Enquiries;

/// <summary>Section 47 enquiries that ended in the month, by outcome.</summary>
public sealed class EnquiryOutcome : Measure
{
    public override MeasureDefinition Definition { get; } = new()
    {
        Id = "s47.outcome",
        Title = "Section 47 enquiries ended, by outcome",
        Question = "What came of the section 47 enquiries that ended?",
        Subject = Subject.EnquiriesAndConferences,
        Kind = MeasureKind.Count,
        Basis = PeriodBasis.InMonth,
        Polarity = Polarity.None,
        Quadrant = Quadrant.HowMuchDidWeDo,
        Numerator = "Enquiries that ended in the month",
        Population = "Enquiries that ended in the month. Each stands under the first that applies: already on a plan when it started; an initial conference (recorded as the outcome, or held); support without a conference; no further action; open, where no outcome is recorded",
        Exclusions = "Monitoring, legal action and going on with the assessment are support without a conference.",
        Splits = [.. Dimensions.OfEveryChild, Dimensions.Outcome],
        Columns = [CaseColumn.OccurredOn, CaseColumn.Status, CaseColumn.Record],
        Needs = ["ssd_s47_enquiry.s47e_s47_end_date", "ssd_s47_enquiry.s47e_s47_outcome_json|ssd_s47_enquiry.s47e_s47_nfa"],
        Source = "Measure catalogue, section 4; Ofsted Annex A, list 5, which records no conference for children already on a plan.",
    };

    public override IEnumerable<MeasureCase> Cases(MonthView view)
    {
        foreach (var item in EnquiryEvent.EndedIn(view))
        {
            var ended = item.Enquiry.EndedOn!.Value;
            var counted = item.Case(ended, counted: true);
            yield return counted with
            {
                OccurredOn = ended,
                Categories = view.Book.Categories.With(counted.Categories, Dimensions.Outcome, GroupOf(item)),
            };
        }
    }

    private static string GroupOf(EnquiryEvent item) =>
        item.OfChildOnPlan ? OutcomeGroups.AlreadyOnPlan
        : item.Conference is not null ? OutcomeGroups.Conference
        : OutcomeGroups.Of(item.Enquiry.Outcomes, item.Enquiry.NoFurtherAction);
}
