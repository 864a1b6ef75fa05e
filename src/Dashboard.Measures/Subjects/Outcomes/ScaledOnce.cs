using Dashboard.Measures.Book;
using Dashboard.Measures.Engine;

namespace Dashboard.Measures.Subjects.Outcomes;

/// <summary>Children scaled on one day only: shown, and never counted in a distance.</summary>
public sealed class ScaledOnce : Measure
{
    public override MeasureDefinition Definition { get; } = new()
    {
        Id = "outcome.scaled-once",
        Title = "Scaled once only",
        Question = "For how many children is there a first scale and nothing to compare it with?",
        Subject = Subject.Outcomes,
        Kind = MeasureKind.Count,
        Basis = PeriodBasis.AtMonthEnd,
        Polarity = Polarity.None,
        Quadrant = Quadrant.HowMuchDidWeDo,
        Numerator = "Domains in which a child was scaled on one day only of the current episode",
        Population = "Children open on the last day of the month, or closed in the month and not open again. A child counts once in each domain. A closed child belongs to the team that held it on the last day open",
        Exclusions = "Nothing. They are in no distance and no share of children better off.",
        AmountUnit = "points on the scale",
        Splits = [Dimensions.Domain],
        Columns = [CaseColumn.OccurredOn, CaseColumn.Amount, CaseColumn.Record],
        Needs = ScaledChild.Needs,
        Source = "Addition to the measure catalogue: what outcome.distance leaves out.",
    };

    public override IEnumerable<MeasureCase> Cases(MonthView view) => view.Once(ScaledChild.All).Where(child => !child.HasTwo).Select(child => child.Case with
    {
        Amount = child.Latest.Value,
        Categories = view.Book.Categories.With(child.Case.Categories, Dimensions.Domain, child.Domain),
    });
}
