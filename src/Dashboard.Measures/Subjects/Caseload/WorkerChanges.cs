using Dashboard.Measures.Book;
using Dashboard.Measures.Codes;
using Dashboard.Measures.Engine;
using Dashboard.Measures.Subjects.Care;

namespace Dashboard.Measures.Subjects.Caseload;

/// <summary>The share of open children who had three allocated workers or more in a year.</summary>
public sealed class WorkerChanges : Measure
{
    private const int Many = 3;

    public override MeasureDefinition Definition { get; } = new()
    {
        Id = "caseload.worker-changes",
        Title = "Children with three workers or more",
        Question = "How many children have had three workers or more in a year?",
        Subject = Subject.Caseload,
        Kind = MeasureKind.Share,
        Basis = PeriodBasis.AtMonthEnd,
        Polarity = Polarity.LowerIsBetter,
        Quadrant = Quadrant.HowWellDidWeDoIt,
        Numerator = "Three different workers or more were allocated to the child in the 365 days to the last day of the month, at any time in them",
        Denominator = "Open children",
        Population = "Open children on the last day of the month. The 365 days begin 364 days before that day; allocations of an earlier episode within them count",
        Exclusions = "A worker who comes back counts once. Allocations that start and end on one day, and those that name no worker, do not count.",
        AmountUnit = "workers in the year",
        Bands = Band.UpTo(0, 1, 2, 3, 4),
        Splits = [Dimensions.Status],
        Columns = [CaseColumn.Status, CaseColumn.OccurredOn, CaseColumn.Amount, CaseColumn.Band, CaseColumn.Reason, CaseColumn.Record],
        LookBackMonths = 12,
        Needs = [.. CaseloadWorkers.Needs, "ssd_involvements.invo_involvement_end_date"],
        Source = "Measure catalogue, section 9.",
    };

    public override IEnumerable<MeasureCase> Cases(MonthView view)
    {
        var from = CaredChild.YearStart(view.End);
        foreach (var child in view.OpenChildren)
        {
            var workers = child.File.Allocations
                .Where(allocation => allocation.WorkerId is not null
                    && allocation.EndedOn != allocation.StartedOn
                    && allocation.StartedOn <= view.End
                    && (allocation.EndedOn is null || allocation.EndedOn > from))
                .Select(allocation => allocation.WorkerId)
                .Distinct()
                .Count();
            yield return new MeasureCase
            {
                ChildId = child.File.Child.Id,
                RecordId = child.Episode.RecordId,
                Holdings = child.Holdings,
                Counted = workers >= Many,
                Amount = workers,
                OccurredOn = child.Episode.StartedOn,
                Reason = workers >= Many ? Reasons.ManyWorkers : Reasons.FewerWorkers,
                Categories = child.Categories,
            };
        }
    }
}
