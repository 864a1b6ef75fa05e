using Dashboard.Measures.Book;
using Dashboard.Measures.Engine;

namespace Dashboard.Measures.Subjects.Supervision;

/// <summary>Actions completed of those agreed in supervision about children: sums over the supervisions of the month.</summary>
public sealed class ActionsCompleted : Measure
{
    public override MeasureDefinition Definition { get; } = new()
    {
        Id = "supervision.actions-completed",
        Title = "Supervision actions completed",
        Question = "Are the actions agreed in supervision completed?",
        Subject = Subject.Supervision,
        Kind = MeasureKind.Mean,
        Basis = PeriodBasis.InMonth,
        Polarity = Polarity.HigherIsBetter,
        Quadrant = Quadrant.HowWellDidWeDoIt,
        Numerator = "Actions completed, added up over the supervisions",
        Denominator = "Actions agreed in these supervisions, added up",
        Population = "Supervisions about a child, of every kind, dated in the month, with both numbers known",
        Exclusions = "Supervisions where the number of actions agreed or completed is not known. The number completed is the one on record now: actions of a young month may still be completed.",
        AmountUnit = "actions completed",
        WeightUnit = "actions agreed",
        IsPartOfWhole = true,
        Splits = [Dimensions.Status],
        Columns = [CaseColumn.OccurredOn, CaseColumn.Amount, CaseColumn.Weight, CaseColumn.Record],
        Needs = ["case_supervision.supervised_on", "case_supervision.actions_agreed", "case_supervision.actions_completed"],
        Source = "Measure catalogue, section 10.",
    };

    public override IEnumerable<MeasureCase> Cases(MonthView view)
    {
        foreach (var (file, supervision) in view.Book.CaseSupervisions.In(view.Month))
        {
            if (supervision is { ActionsAgreed: { } agreed, ActionsCompleted: { } completed })
            {
                yield return new MeasureCase
                {
                    ChildId = file.Child.Id,
                    RecordId = supervision.Id,
                    Holdings = view.Book.HoldingsOfEvent(file, supervision.SupervisedOn, null, supervision.WorkerId),
                    Counted = true,
                    Amount = completed,
                    Weight = agreed,
                    OccurredOn = supervision.SupervisedOn,
                    Categories = view.CategoriesOf(file, supervision.SupervisedOn),
                };
            }
        }
    }
}
