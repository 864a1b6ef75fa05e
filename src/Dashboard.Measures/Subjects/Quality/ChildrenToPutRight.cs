using Dashboard.Measures.Book;
using Dashboard.Measures.Codes;
using Dashboard.Measures.Engine;

namespace Dashboard.Measures.Subjects.Quality;

/// <summary>The share of open children whose record has something to put right, by what it is.</summary>
public sealed class ChildrenToPutRight : Measure
{
    public override MeasureDefinition Definition { get; } = new()
    {
        Id = "quality.any",
        Title = "Open children with something to put right",
        Question = "How many open children have something missing or contradictory in their record?",
        Subject = Subject.DataQuality,
        Kind = MeasureKind.Share,
        Basis = PeriodBasis.AtMonthEnd,
        Polarity = Polarity.LowerIsBetter,
        Quadrant = Quadrant.HowWellDidWeDoIt,
        Numerator = "At least one of these applies: " + string.Join("; ", QualityChecks.Entries.Select(entry => char.ToLowerInvariant(entry.Label[0]) + entry.Label[1..])),
        Denominator = "Open children",
        Population = "Children open on the last day of the month; a child with several things to put right counts once, and under each of them in the split",
        Exclusions = "Each has a measure of its own that says exactly when it applies. A child not seen at the last visit is not among them: the record may be right.",
        Splits = [Dimensions.Status, Dimensions.Check],
        Columns = [CaseColumn.Status, CaseColumn.Reason],
        Needs = [.. ChildChecks.ToPutRight.SelectMany(check => check.Definition.Needs).Distinct()],
        Source = QualityMeasures.Source,
    };

    public override IEnumerable<MeasureCase> Cases(MonthView view)
    {
        foreach (var child in view.OpenChildren)
        {
            var categories = child.Categories;
            string? first = null;
            foreach (var check in ChildChecks.ToPutRight)
            {
                if (check.IsSo(view, child) == true)
                {
                    first ??= check.Code;
                    categories = view.Book.Categories.With(categories, Dimensions.Check, check.Code!);
                }
            }

            yield return new MeasureCase
            {
                ChildId = child.File.Child.Id,
                Holdings = child.Holdings,
                Counted = first is not null,
                Reason = first ?? Reasons.NothingToPutRight,
                Categories = categories,
            };
        }
    }
}
