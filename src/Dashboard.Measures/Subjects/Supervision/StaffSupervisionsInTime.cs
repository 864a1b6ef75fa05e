using Dashboard.Measures.Book;
using Dashboard.Measures.Codes;
using Dashboard.Measures.Engine;
using Dashboard.Measures.Standards;
using Dashboard.Measures.Subjects.Timescales;

namespace Dashboard.Measures.Subjects.Supervision;

/// <summary>The share of workers whose individual supervision keeps the cadence for their time in post.</summary>
public sealed class StaffSupervisionsInTime : Measure
{
    public override MeasureDefinition Definition { get; } = new()
    {
        Id = "supervision.staff-in-time",
        Title = "Workers supervised in time",
        Question = "Is every worker supervised often enough?",
        Subject = Subject.Supervision,
        Kind = MeasureKind.Share,
        Basis = PeriodBasis.AtMonthEnd,
        Polarity = Polarity.HigherIsBetter,
        Quadrant = Quadrant.HowWellDidWeDoIt,
        Numerator = "The last individual supervision lies within the limit before the last day of the month. The limit is that of the standards in force for time in post, for newly qualified workers, and for those who hold cases or not",
        Denominator = "Workers in the population",
        Population = "Workers in post on the last day of the month who have had individual supervision since the start in post, or whose first one is due on or before that day",
        Exclusions = SupervisedWorkers.Exclusions + " Group supervision is not counted. A worker of whom it is not stated holds cases.",
        AmountUnit = "days since the last supervision, or since the start in post",
        WeightUnit = "days past due",
        Bands = Band.UpTo(7, 14, 28, 56, 84),
        Splits = SupervisedWorkers.Splits,
        Columns = SupervisedWorkers.Columns,
        Needs = ["staff_supervision.supervised_on", "staff_supervision.kind", "workforce.started_on"],
        LookBackMonths = MeasureDefinition.Ever,
        Source = "Measure catalogue, section 10; the texts that set the cadence are named with the rules.",
        Disclosure = DisclosureRule.NotAboutChildren,
    };

    public override string? NotInForce(StandardsInForce standards) =>
        WorkerKinds.List.Codes.All(kind => StaffCadence.RuleOf(standards, kind) is null) ? TimescaleMeasure.Lacking(standards) : null;

    public override IEnumerable<MeasureCase> Cases(MonthView view) => SupervisedWorkers.Individually(view).Select(worker => worker.Case);
}
