using Dashboard.Measures.Book;
using Dashboard.Measures.Codes;
using Dashboard.Measures.Engine;
using Dashboard.Measures.Records;
using Dashboard.Measures.Subjects.Enquiries;

namespace Dashboard.Measures.Subjects.Quality;

/// <summary>The share of initial conferences held in the month that have no decision.</summary>
public sealed class ConferencesWithoutDecision : Measure
{
    public override MeasureDefinition Definition { get; } = new()
    {
        Id = "quality.conference-decision",
        Title = "Conferences held without a decision",
        Question = "How many initial conferences were held with no decision recorded?",
        Subject = Subject.DataQuality,
        Kind = MeasureKind.Share,
        Basis = PeriodBasis.InMonth,
        Polarity = Polarity.LowerIsBetter,
        Quadrant = Quadrant.HowWellDidWeDoIt,
        Numerator = "It is not recorded whether a plan was made, no outcome is recorded, and no plan is linked to the conference",
        Denominator = "Initial conferences held in the month",
        Population = "Initial conferences held in the month",
        Exclusions = "Transfer-in conferences. A conference without a decision counts as one without a plan elsewhere.",
        Splits = [Dimensions.Status],
        Columns = [CaseColumn.OccurredOn, CaseColumn.Reason, CaseColumn.Record],
        Needs = ["ssd_initial_cp_conference.icpc_icpc_date", "ssd_initial_cp_conference.icpc_icpc_outcome_cp_flag|ssd_initial_cp_conference.icpc_icpc_outcome_json"],
        LookBackMonths = ConferenceEvent.LookBackMonths,
        Source = QualityMeasures.Source,
    };

    public override IEnumerable<MeasureCase> Cases(MonthView view) => ConferenceEvent.HeldIn(view).Select(item =>
    {
        var blank = item.Conference is { LedToPlan: null, Outcomes: null or ConferenceOutcomes.None } && !item.IsLinkedToPlan;
        return item.Case(blank, blank ? Reasons.NotRecorded : Reasons.Recorded);
    });
}
