using Dashboard.Measures.Book;
using Dashboard.Measures.Engine;

namespace Dashboard.Measures.Subjects.Supervision;

/// <summary>Open children whose case supervision is past due, and by how many days.</summary>
public sealed class CaseSupervisionsOverdue : Measure
{
    public override MeasureDefinition Definition { get; } = new()
    {
        Id = "supervision.case-overdue",
        Title = "Case supervision overdue",
        Question = "How many open children are overdue for discussion in supervision, and by how long?",
        Subject = Subject.Supervision,
        Kind = MeasureKind.Count,
        Basis = PeriodBasis.AtMonthEnd,
        Polarity = Polarity.LowerIsBetter,
        Quadrant = Quadrant.HowWellDidWeDoIt,
        Numerator = "The last case supervision, or the start of the episode where there was none, lies further back than " + SupervisedChildren.Limit,
        Population = SupervisedChildren.Population,
        Exclusions = SupervisedChildren.InWords + " What is due on the last day of the month itself is not overdue yet.",
        AmountUnit = "days past due",
        Bands = [new("1-7", 1, 7), new("8-14", 8, 14), new("15-28", 15, 28), new("29-56", 29, 56), new("57-84", 57, 84), new("85+", 85, null)],
        Splits = SupervisedChildren.Splits,
        Columns = [CaseColumn.Status, CaseColumn.OccurredOn, CaseColumn.DueOn, CaseColumn.Amount, CaseColumn.Band, CaseColumn.Reason, CaseColumn.Record],
        Needs = SupervisedChildren.Needs,
        LookBackMonths = MeasureDefinition.Ever,
        Source = "Measure catalogue, section 10; the text that sets the limit is named with the rule.",
    };

    public override IEnumerable<MeasureCase> Cases(MonthView view) => SupervisedChildren.Overdue(view);
}
