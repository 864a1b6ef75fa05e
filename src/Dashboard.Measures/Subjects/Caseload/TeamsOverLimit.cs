using Dashboard.Measures.Book;
using Dashboard.Measures.Codes;
using Dashboard.Measures.Engine;
using Dashboard.Measures.Standards;

namespace Dashboard.Measures.Subjects.Caseload;

/// <summary>The share of teams that hold more children than the limit of a team.</summary>
public sealed class TeamsOverLimit : Measure
{
    public override MeasureDefinition Definition { get; } = new()
    {
        Id = "team.over-limit",
        Title = "Teams above the limit",
        Question = "How many teams hold more children than the limit of a team?",
        Subject = Subject.Caseload,
        Kind = MeasureKind.Share,
        Basis = PeriodBasis.AtMonthEnd,
        Polarity = Polarity.LowerIsBetter,
        Quadrant = Quadrant.HowWellDidWeDoIt,
        Numerator = "Teams that hold more open children than the limit of the standards in force (80 unless set otherwise). Holding as many as the limit is not above it",
        Denominator = "Teams that hold a child",
        Population = TeamLoad.InWords,
        Exclusions = "Allocations left open on a closed child. The limit is the same for every team, whatever the number of its workers.",
        AmountUnit = "children",
        WeightUnit = "limit",
        Bands = Band.UpTo(20, 40, 60, 80, 100),
        Splits = [],
        Columns = [CaseColumn.Amount, CaseColumn.Weight, CaseColumn.Band, CaseColumn.Reason],
        Needs = TeamLoad.Needs,
        Source = "Measure catalogue, section 9; Bexley Quality Assurance Framework (80 children to a team).",
        Disclosure = DisclosureRule.NotAboutChildren,
    };

    public override IEnumerable<MeasureCase> Cases(MonthView view)
    {
        var limit = view.Standards.Ceiling(RuleKinds.CaseloadTeam);
        return TeamLoad.Of(view).Select(load => load.Case(view, load.Children > limit) with
        {
            Weight = limit,
            Reason = load.Children > limit ? Reasons.AboveLimit : Reasons.WithinLimit,
        });
    }
}
