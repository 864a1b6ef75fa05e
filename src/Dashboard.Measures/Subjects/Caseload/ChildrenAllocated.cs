using Dashboard.Measures.Book;
using Dashboard.Measures.Engine;

namespace Dashboard.Measures.Subjects.Caseload;

/// <summary>Open children allocated to a caseload worker.</summary>
public sealed class ChildrenAllocated : Measure
{
    public override MeasureDefinition Definition { get; } = new()
    {
        Id = "caseload.children",
        Title = "Children allocated to a worker",
        Question = "How many children do our workers hold?",
        Subject = Subject.Caseload,
        Kind = MeasureKind.Count,
        Basis = PeriodBasis.AtMonthEnd,
        Polarity = Polarity.None,
        Quadrant = Quadrant.HowMuchDidWeDo,
        Numerator = "Open children allocated on the last day of the month to a caseload worker",
        Population = "Open children with an allocated worker; " + CaseloadWorkers.InWords,
        Exclusions = "Allocations left open on a closed child. A child held by two workers counts once for each of them, and once above.",
        Columns = [CaseColumn.Status, CaseColumn.OccurredOn, CaseColumn.Record],
        Needs = CaseloadWorkers.Needs,
        Source = "Measure catalogue, section 9; Bexley Quality Assurance Framework (17 children to a practitioner).",
    };

    public override IEnumerable<MeasureCase> Cases(MonthView view)
    {
        foreach (var child in view.OpenChildren)
        {
            var workers = child.Holdings
                .Where(holding => holding.WorkerId is not null && CaseloadWorkers.Holds(view.Book, holding.WorkerId, view.End))
                .ToList();
            if (workers.Count > 0)
            {
                yield return new MeasureCase
                {
                    ChildId = child.File.Child.Id,
                    RecordId = child.Episode.RecordId,
                    Holdings = workers,
                    Counted = true,
                    OccurredOn = child.Episode.StartedOn,
                    Categories = child.Categories,
                };
            }
        }
    }
}
