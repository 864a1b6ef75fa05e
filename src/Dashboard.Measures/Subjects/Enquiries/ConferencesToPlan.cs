using Dashboard.Measures.Book;
using Dashboard.Measures.Codes;
using Dashboard.Measures.Engine;

namespace Dashboard.Measures.Subjects.Enquiries;

/// <summary>The share of initial conferences that made a child protection plan.</summary>
public sealed class ConferencesToPlan : Measure
{
    public override MeasureDefinition Definition { get; } = new()
    {
        Id = "icpc.to-plan",
        Title = "Conferences that led to a plan",
        Question = "How many initial conferences lead to a child protection plan?",
        Subject = Subject.EnquiriesAndConferences,
        Kind = MeasureKind.Share,
        Basis = PeriodBasis.InMonth,
        Polarity = Polarity.None,
        Quadrant = Quadrant.HowWellDidWeDoIt,
        Numerator = "The conference led to a child protection plan: so recorded; where it is blank, a plan is the outcome or is linked to the conference",
        Denominator = "Initial conferences held in the month",
        Population = "Initial conferences held in the month",
        Exclusions = "Transfer-in conferences. A conference without a recorded decision counts as one without a plan.",
        Columns = [CaseColumn.OccurredOn, CaseColumn.Reason, CaseColumn.Record],
        Needs = ["ssd_initial_cp_conference.icpc_icpc_date", "ssd_initial_cp_conference.icpc_icpc_outcome_cp_flag|ssd_initial_cp_conference.icpc_icpc_outcome_json"],
        LookBackMonths = ConferenceEvent.LookBackMonths,
        Source = "Ofsted Annex A, list 5: did the conference result in a child protection plan?",
    };

    public override IEnumerable<MeasureCase> Cases(MonthView view) =>
        ConferenceEvent.HeldIn(view).Select(item =>
        {
            var planned = ConferenceResult.LedToPlan(item.File, item.Conference);
            return item.Case(planned, planned ? Reasons.PlanMade : Reasons.NoPlan);
        });
}
