using Dashboard.Measures.Book;
using Dashboard.Measures.Calendar;
using Dashboard.Measures.Engine;
using Dashboard.Measures.Records;

namespace Dashboard.Measures.Subjects.Quality;

/// <summary>Children who are closed while an allocation to a worker or team is still open.</summary>
public sealed class AllocationsLeftOpen : Measure
{
    public override MeasureDefinition Definition { get; } = new()
    {
        Id = "quality.allocation-open",
        Title = "Closed children still allocated",
        Question = "How many closed children are still allocated to a team or worker?",
        Subject = Subject.DataQuality,
        Kind = MeasureKind.Count,
        Basis = PeriodBasis.AtMonthEnd,
        Polarity = Polarity.LowerIsBetter,
        Quadrant = Quadrant.HowWellDidWeDoIt,
        Numerator = "An allocation is open on the last day of the month, and the child is not open",
        Population = "Children, each once, under every team that still holds them",
        Exclusions = "Young people with a care leaver record: a personal adviser may rightly hold them. Allocations of closed children are no caseload.",
        Splits = [Dimensions.Status],
        Columns = [CaseColumn.OccurredOn, CaseColumn.Record],
        Needs = ["ssd_involvements.invo_involvement_start_date", "ssd_involvements.invo_involvement_end_date", "ssd_cin_episodes.cine_close_date"],
        Source = QualityMeasures.Source,
    };

    public override IEnumerable<MeasureCase> Cases(MonthView view)
    {
        foreach (var file in view.Book.Files)
        {
            if (file.CareLeavers.Count > 0 || FirstOpen(file.Allocations, view.End) is not { } left || file.StatusOn(view.End) is not null)
            {
                continue;
            }

            yield return new MeasureCase
            {
                ChildId = file.Child.Id,
                RecordId = left.Id,
                Holdings = view.Book.HoldingsAtEndOf(file, view.End),
                Counted = true,
                OccurredOn = left.StartedOn,
                Categories = view.CategoriesOf(file, view.End),
            };
        }
    }

    /// <summary>By number: every child of the book is asked each month, and most hold nothing open.</summary>
    private static Allocation? FirstOpen(IReadOnlyList<Allocation> allocations, DateOnly date)
    {
        for (var index = 0; index < allocations.Count; index++)
        {
            if (Span.IsOpen(allocations[index].StartedOn, allocations[index].EndedOn, date))
            {
                return allocations[index];
            }
        }

        return null;
    }
}
