using Dashboard.Measures.Book;
using Dashboard.Measures.Codes;
using Dashboard.Measures.Engine;

namespace Dashboard.Measures.Subjects.Caseload;

/// <summary>The share of open children whom no worker holds.</summary>
public sealed class UnallocatedChildren : Measure
{
    public override MeasureDefinition Definition { get; } = new()
    {
        Id = "caseload.unallocated",
        Title = "Children without an allocated worker",
        Question = "How many children have no allocated worker?",
        Subject = Subject.Caseload,
        Kind = MeasureKind.Share,
        Basis = PeriodBasis.AtMonthEnd,
        Polarity = Polarity.LowerIsBetter,
        Quadrant = Quadrant.HowWellDidWeDoIt,
        Numerator = "No worker is allocated to the child on the last day of the month. An allocation that names a team and no worker leaves the child unallocated, in that team",
        Denominator = "Open children",
        Population = "Open children on the last day of the month",
        Exclusions = "Involvements in other roles are no allocation, nor is the role “unallocated”. A child whose worker has left post, with the allocation still open, counts as allocated. Children that no team holds are in the authority's figure only.",
        Splits = [Dimensions.Status],
        Columns = [CaseColumn.Status, CaseColumn.OccurredOn, CaseColumn.Reason, CaseColumn.Record],
        Needs = CaseloadWorkers.Needs,
        Source = "Measure catalogue, section 9.",
    };

    public override IEnumerable<MeasureCase> Cases(MonthView view) => view.OpenChildren.Select(child =>
    {
        var allocated = child.Holdings.Any(holding => holding.WorkerId is not null);
        return new MeasureCase
        {
            ChildId = child.File.Child.Id,
            RecordId = child.Episode.RecordId,
            Holdings = child.Holdings,
            Counted = !allocated,
            OccurredOn = child.Episode.StartedOn,
            Reason = allocated ? Reasons.Allocated : child.Holdings.Count > 0 ? Reasons.InTeamWithoutWorker : Reasons.NotAllocated,
            Categories = child.Categories,
        };
    });
}
