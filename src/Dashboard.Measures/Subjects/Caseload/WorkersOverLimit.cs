using Dashboard.Measures.Book;
using Dashboard.Measures.Codes;
using Dashboard.Measures.Engine;
using Dashboard.Measures.Standards;

namespace Dashboard.Measures.Subjects.Caseload;

/// <summary>The share of caseload workers who hold more children than their limit.</summary>
public sealed class WorkersOverLimit : Measure
{
    public override MeasureDefinition Definition { get; } = new()
    {
        Id = "caseload.over-limit",
        Title = "Workers above their limit",
        Question = "How many workers hold more children than their limit?",
        Subject = Subject.Caseload,
        Kind = MeasureKind.Share,
        Basis = PeriodBasis.AtMonthEnd,
        Polarity = Polarity.LowerIsBetter,
        Quadrant = Quadrant.HowWellDidWeDoIt,
        Numerator = "Workers who hold more open children than their own limit or, where none is given, than the limit of the standards in force (17 unless set otherwise). Holding as many as the limit is not above it",
        Denominator = "Caseload workers",
        Population = "Caseload workers: " + CaseloadWorkers.InWords,
        Exclusions = "Children whose allocation was left open after they closed. The limit is not lowered for part-time hours unless the worker has a limit of their own.",
        AmountUnit = "children",
        WeightUnit = "limit",
        Bands = CaseloadWorkers.Bands,
        Splits = Dimensions.OfEveryWorker,
        Columns = [CaseColumn.Amount, CaseColumn.Weight, CaseColumn.Band, CaseColumn.Reason],
        Needs = CaseloadWorkers.Needs,
        Source = "Measure catalogue, section 9; Bexley Quality Assurance Framework (17 children to a practitioner).",
        Disclosure = DisclosureRule.NotAboutChildren,
    };

    public override IEnumerable<MeasureCase> Cases(MonthView view) => WorkerLoad.Of(view).Select(load =>
    {
        var limit = view.Book.PostOf(load.WorkerId)?.CaseloadLimit ?? view.Standards.Ceiling(RuleKinds.CaseloadWorker);
        var above = load.Children > limit;
        return load.DescribedCase(view, above) with { Weight = limit, Reason = above ? Reasons.AboveLimit : Reasons.WithinLimit };
    });
}
