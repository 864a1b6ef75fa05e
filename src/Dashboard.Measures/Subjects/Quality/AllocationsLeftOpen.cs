using Dashboard.Measures.Book;
using Dashboard.Measures.Calendar;
using Dashboard.Measures.Engine;

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
            if (file.CareLeavers.Count > 0 || Span.FirstOpen(file.Allocations, view.End, static allocation => allocation.StartedOn, static allocation => allocation.EndedOn) is not { } left || file.StatusOn(view.End) is not null)
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
}
