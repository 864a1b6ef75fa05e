using Dashboard.Measures.Book;
using Dashboard.Measures.Codes;
using Dashboard.Measures.Engine;

namespace Dashboard.Measures.Subjects.Caseload;

/// <summary>Children held per full-time equivalent of the caseload workers.</summary>
public sealed class MeanCaseload : Measure
{
    public override MeasureDefinition Definition { get; } = new()
    {
        Id = "caseload.children.mean",
        Title = "Children per full-time worker",
        Question = "How many children does a full-time worker hold?",
        Subject = Subject.Caseload,
        Kind = MeasureKind.Mean,
        Basis = PeriodBasis.AtMonthEnd,
        Polarity = Polarity.LowerIsBetter,
        Quadrant = Quadrant.HowWellDidWeDoIt,
        Numerator = "Open children held by each caseload worker, added up",
        Denominator = "Full-time equivalents of those workers",
        Population = "Caseload workers: " + CaseloadWorkers.InWords,
        Exclusions = "Workers whose hours are not known are listed and left out of the mean. The published figure is of 30 September and of social workers only; this one is of every month end and of all who hold cases, personal advisers among them.",
        AmountUnit = "children",
        WeightUnit = "full-time workers",
        Bands = CaseloadWorkers.Bands,
        Splits = [],
        Columns = [CaseColumn.Amount, CaseColumn.Weight, CaseColumn.Band, CaseColumn.Reason],
        Needs = [.. CaseloadWorkers.Needs, CaseloadWorkers.HoursField],
        Source = "Children's social work workforce census: average caseload; Bexley's ceiling of 17 children to a practitioner.",
        Disclosure = DisclosureRule.NotAboutChildren,
    };

    public override IEnumerable<MeasureCase> Cases(MonthView view) => WorkerLoad.Of(view).Select(load =>
    {
        var fte = view.Book.FteOf(load.WorkerId);
        return load.Case(view, counted: fte > 0) with { Weight = fte, Reason = fte > 0 ? null : Reasons.FullTimeEquivalentNotKnown };
    });
}
