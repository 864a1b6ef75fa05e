using Dashboard.Measures.Book;
using Dashboard.Measures.Engine;

namespace Dashboard.Measures.Subjects.Caseload;

/// <summary>Children per worker, by role.</summary>
public sealed class CaseloadPerRole : Measure
{
    public override MeasureDefinition Definition { get; } = new()
    {
        Id = "caseload.per-role",
        Title = "Children per worker, by role",
        Question = "How many children do workers of each role hold?",
        Subject = Subject.Caseload,
        Kind = MeasureKind.Mean,
        Basis = PeriodBasis.AtMonthEnd,
        Polarity = Polarity.None,
        Quadrant = Quadrant.HowWellDidWeDoIt,
        Numerator = "Open children held by each caseload worker, added up",
        Denominator = "Those workers, each as one whatever the hours",
        Population = "Caseload workers: " + CaseloadWorkers.InWords,
        Exclusions = "Workers whom the workforce template does not name are shown as not known. A child held by two workers counts for each of them.",
        AmountUnit = "children",
        WeightUnit = "workers",
        Bands = CaseloadWorkers.Bands,
        Splits = Dimensions.OfEveryWorker,
        Columns = [CaseColumn.Amount, CaseColumn.Band],
        Needs = [.. CaseloadWorkers.Needs, "workforce.role"],
        Source = "Measure catalogue, section 9; roles of the workforce template.",
        Disclosure = DisclosureRule.NotAboutChildren,
    };

    public override IEnumerable<MeasureCase> Cases(MonthView view) => WorkerLoad.Of(view).Select(load => load.DescribedCase(view, counted: true));
}
