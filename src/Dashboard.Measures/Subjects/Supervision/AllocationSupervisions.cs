using Dashboard.Measures.Book;
using Dashboard.Measures.Engine;
using Dashboard.Measures.Standards;
using Dashboard.Measures.Subjects.Timescales;

namespace Dashboard.Measures.Subjects.Supervision;

/// <summary>The share of allocations that were discussed with the worker within the limit.</summary>
public sealed class AllocationSupervisions : Measure
{
    public override MeasureDefinition Definition { get; } = new()
    {
        Id = "supervision.allocation-in-time",
        Title = "Supervision at allocation in time",
        Question = "Is every new allocation discussed with the worker in time?",
        Subject = Subject.Supervision,
        Kind = MeasureKind.Share,
        Basis = PeriodBasis.InMonth,
        Polarity = Polarity.HigherIsBetter,
        Quadrant = Quadrant.HowWellDidWeDoIt,
        Numerator = "Supervision of the kind allocation with the same worker within the limit of the standards in force after the allocation: two working days unless they say otherwise",
        Denominator = "Allocations to a worker for which it was due in the month",
        Population = "Allocations of a child to a worker whose limit ends in the month; a child who changes workers counts for each of them",
        Exclusions = "Allocations that ended before it was due, and those to a team without a worker.",
        AmountUnit = "days past due",
        Columns = [CaseColumn.OccurredOn, CaseColumn.DueOn, CaseColumn.Amount, CaseColumn.Reason, CaseColumn.Record],
        Needs = ["case_supervision.supervised_on", "case_supervision.kind", "ssd_involvements.invo_professional_id", "ssd_involvements.invo_involvement_start_date"],
        LookBackMonths = MeasureDefinition.Ever,
        Source = "Measure catalogue, section 10; Redcar and Cleveland, management oversight: within two working days of the allocation.",
    };

    public override IEnumerable<MeasureCase> Cases(MonthView view) =>
        TimescaleCases.Of(view, view.Standards, view.Standards.Find(RuleKinds.AllocationSupervision)!);
}
