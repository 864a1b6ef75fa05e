using Dashboard.Measures.Book;
using Dashboard.Measures.Engine;

namespace Dashboard.Measures.Subjects.Caseload;

/// <summary>Children per team.</summary>
public sealed class MeanOfTeams : Measure
{
    public override MeasureDefinition Definition { get; } = new()
    {
        Id = "team.children.mean",
        Title = "Children per team",
        Question = "How many children does a team hold?",
        Subject = Subject.Caseload,
        Kind = MeasureKind.Mean,
        Basis = PeriodBasis.AtMonthEnd,
        Polarity = Polarity.LowerIsBetter,
        Quadrant = Quadrant.HowWellDidWeDoIt,
        Numerator = "Open children held by each team, added up",
        Denominator = "Teams that hold a child",
        Population = TeamLoad.InWords,
        Exclusions = "Allocations left open on a closed child. A child held by two teams counts for each of them.",
        AmountUnit = "children",
        WeightUnit = "teams",
        Bands = Band.UpTo(20, 40, 60, 80, 100),
        Splits = [],
        Columns = [CaseColumn.Amount, CaseColumn.Band],
        Needs = TeamLoad.Needs,
        Source = "Measure catalogue, section 9; Bexley Quality Assurance Framework (80 children to a team).",
        Disclosure = DisclosureRule.NotAboutChildren,
    };

    public override IEnumerable<MeasureCase> Cases(MonthView view) => TeamLoad.Of(view).Select(load => load.Case(view, counted: true));
}
