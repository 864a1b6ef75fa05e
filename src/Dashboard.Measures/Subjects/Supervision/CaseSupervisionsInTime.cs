using Dashboard.Measures.Book;
using Dashboard.Measures.Engine;

namespace Dashboard.Measures.Subjects.Supervision;

/// <summary>The share of open children who were discussed in case supervision lately enough.</summary>
public sealed class CaseSupervisionsInTime : Measure
{
    public override MeasureDefinition Definition { get; } = new()
    {
        Id = "supervision.case-in-time",
        Title = "Case supervision in time",
        Question = "Is every open child discussed in supervision often enough?",
        Subject = Subject.Supervision,
        Kind = MeasureKind.Share,
        Basis = PeriodBasis.AtMonthEnd,
        Polarity = Polarity.HigherIsBetter,
        Quadrant = Quadrant.HowWellDidWeDoIt,
        Numerator = "The last case supervision lies within the limit before the last day of the month: " + SupervisedChildren.Limit,
        Denominator = "Children in the population",
        Population = SupervisedChildren.Population,
        Exclusions = SupervisedChildren.InWords + " One without a supervisor on record counts; data quality lists it.",
        AmountUnit = "days since the last supervision, or since the episode began",
        Bands = Band.UpTo(28, 56, 84, 182),
        Splits = SupervisedChildren.Splits,
        Columns = [CaseColumn.Status, CaseColumn.OccurredOn, CaseColumn.DueOn, CaseColumn.Amount, CaseColumn.Band, CaseColumn.Reason, CaseColumn.Record],
        Needs = SupervisedChildren.Needs,
        LookBackMonths = MeasureDefinition.Ever,
        Source = "Measure catalogue, section 10; the text that sets the limit is named with the rule.",
    };

    public override IEnumerable<MeasureCase> Cases(MonthView view) => SupervisedChildren.Of(view).Select(child => child.Case);
}
