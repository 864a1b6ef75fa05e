using Dashboard.Measures.Book;
using Dashboard.Measures.Engine;
using Dashboard.Measures.Standards;

namespace Dashboard.Measures.Subjects.Supervision;

/// <summary>The share of practitioners whose practice was observed in the twelve months to the month end.</summary>
public sealed class ObservationsInTime : Measure
{
    public override MeasureDefinition Definition { get; } = new()
    {
        Id = "observation.in-12-months",
        Title = "Practitioners observed in the last year",
        Question = "Has every practitioner's practice been observed in the last twelve months?",
        Subject = Subject.Supervision,
        Kind = MeasureKind.Share,
        Basis = PeriodBasis.AtMonthEnd,
        Polarity = Polarity.HigherIsBetter,
        Quadrant = Quadrant.HowWellDidWeDoIt,
        Numerator = "The last direct observation lies within the limit of the standards in force before the last day of the month: twelve months unless they say otherwise",
        Denominator = "Practitioners in the population",
        Population = "Workers in post who hold cases, or of whom it is not stated, who have been observed since the start in post, or whose first observation is due on or before the last day of the month",
        Exclusions = SupervisedWorkers.Exclusions,
        AmountUnit = "days since the last observation, or since the start in post",
        WeightUnit = "days past due",
        Bands = Band.UpTo(91, 182, 366, 548),
        Splits = SupervisedWorkers.Splits,
        Columns = SupervisedWorkers.Columns,
        Needs = ["observation.observed_on", "workforce.started_on"],
        LookBackMonths = MeasureDefinition.Ever,
        Source = "Measure catalogue, section 10; the text that sets the limit is named with the rule.",
        Disclosure = DisclosureRule.NotAboutChildren,
    };

    public override IEnumerable<MeasureCase> Cases(MonthView view) =>
        SupervisedWorkers.Of(view, RuleKinds.PracticeObservation, view.Standards.Find(RuleKinds.PracticeObservation)!).Select(worker => worker.Case);
}
