using Dashboard.Measures.Book;
using Dashboard.Measures.Codes;
using Dashboard.Measures.Engine;

namespace Dashboard.Measures.Subjects.Caseload;

/// <summary>Children per full-time equivalent, worker by worker: the middle worker, and how they spread.</summary>
public sealed class MedianCaseload : Measure
{
    private const int Digits = 6;

    public override MeasureDefinition Definition { get; } = new()
    {
        Id = "caseload.children.median",
        Title = "Children per full-time worker, the middle worker",
        Question = "How many children does the worker in the middle hold, as if full-time?",
        Subject = Subject.Caseload,
        Kind = MeasureKind.Median,
        Basis = PeriodBasis.AtMonthEnd,
        Polarity = Polarity.LowerIsBetter,
        Quadrant = Quadrant.HowWellDidWeDoIt,
        Numerator = "Open children held by each caseload worker, divided by the hours of that worker as a part of full time: the middle value",
        Denominator = "Caseload workers",
        Population = "Caseload workers: " + CaseloadWorkers.InWords,
        Exclusions = "Workers whose hours are not known are listed and left out of the middle value and of the bands. An amount between two bands belongs to the higher one: 17.5 is more than 17.",
        AmountUnit = "children per full-time worker",
        Bands = CaseloadWorkers.Bands,
        Splits = Dimensions.OfEveryWorker,
        Columns = [CaseColumn.Amount, CaseColumn.Band, CaseColumn.Reason],
        Needs = [.. CaseloadWorkers.Needs, CaseloadWorkers.HoursField],
        Source = "Measure catalogue, section 9: children per worker with their distribution and hours.",
        Disclosure = DisclosureRule.NotAboutChildren,
    };

    public override IEnumerable<MeasureCase> Cases(MonthView view) => WorkerLoad.Of(view).Select(load =>
    {
        var fte = view.Book.FteOf(load.WorkerId);
        return load.DescribedCase(view, counted: fte > 0) with
        {
            Amount = fte > 0 ? Math.Round(load.Children / fte.Value, Digits) : null,
            Reason = fte > 0 ? null : Reasons.FullTimeEquivalentNotKnown,
        };
    });
}
