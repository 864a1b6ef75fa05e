using Dashboard.Measures.Book;
using Dashboard.Measures.Codes;
using Dashboard.Measures.Engine;

namespace Dashboard.Measures.Subjects.Assessments;

/// <summary>Children with a factor found by an assessment, by factor.</summary>
public sealed class ChildrenByFactor : Measure
{
    public override MeasureDefinition Definition { get; } = new()
    {
        Id = "assessment.factors",
        Title = "Children by factor found",
        Question = "What do assessments find in children's lives?",
        Subject = Subject.Assessments,
        Kind = MeasureKind.Count,
        Basis = PeriodBasis.InMonth,
        Polarity = Polarity.None,
        Quadrant = Quadrant.HowMuchDidWeDo,
        Numerator = "Children with at least one factor found by an assessment authorised in the month",
        Population = "Children, each once however many assessments and factors. A child stands under every factor found, so the factors add up to more than the figure",
        Exclusions = "Assessments for which no factor was found or recorded.",
        Splits = [.. Dimensions.OfEveryChild, Dimensions.Factor],
        Columns = [CaseColumn.OccurredOn, CaseColumn.Status, CaseColumn.Record],
        Needs = ["ssd_cin_assessments.cina_assessment_auth_date", "ssd_assessment_factors.cinf_assessment_factors_json"],
        Source = "Children in need census: factors identified at the end of assessment, codes 1A to 24A.",
    };

    public override IEnumerable<MeasureCase> Cases(MonthView view)
    {
        foreach (var child in AssessmentEvent.InMonth(view).GroupBy(assessment => assessment.File))
        {
            var found = child.Where(assessment => Factors(assessment).Any()).ToList();
            if (found.Count == 0)
            {
                continue;
            }

            var latest = found.MaxBy(assessment => assessment.AuthorisedOn)!;
            yield return latest.Case(counted: true, reason: null) with
            {
                Holdings = [.. found.SelectMany(assessment => assessment.Holdings()).Distinct()],
                Categories = found.SelectMany(Factors).Distinct().Order(StringComparer.Ordinal).Aggregate(
                    view.CategoriesOf(child.Key, latest.AuthorisedOn),
                    (categories, factor) => view.Book.Categories.With(categories, Dimensions.Factor, factor)),
            };
        }
    }

    private static IEnumerable<string> Factors(AssessmentEvent item) =>
        item.View.Book.FactorsOf(item.Assessment.Id).Select(factor => AssessmentFactors.Of(factor.Code)).OfType<string>();
}
