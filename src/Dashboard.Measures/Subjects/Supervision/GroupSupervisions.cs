using Dashboard.Measures.Book;
using Dashboard.Measures.Codes;
using Dashboard.Measures.Engine;
using Dashboard.Measures.Standards;
using Dashboard.Measures.Subjects.Timescales;

namespace Dashboard.Measures.Subjects.Supervision;

/// <summary>The share of teams that had group supervision lately enough.</summary>
public sealed class GroupSupervisions : Measure
{
    public override MeasureDefinition Definition { get; } = new()
    {
        Id = "supervision.group",
        Title = "Teams with group supervision in time",
        Question = "Does every team have group supervision often enough?",
        Subject = Subject.Supervision,
        Kind = MeasureKind.Share,
        Basis = PeriodBasis.AtMonthEnd,
        Polarity = Polarity.HigherIsBetter,
        Quadrant = Quadrant.HowWellDidWeDoIt,
        Numerator = "The last session of the team lies within the limit of the standards in force before the last day of the month: four weeks unless they say otherwise",
        Denominator = "Teams that hold an open child",
        Population = "Teams that hold at least one open child on the last day of the month. A session is all group supervision of one team on one day, whoever came",
        Exclusions = "A team that has never had group supervision is in the population and does not count. A session recorded without a team belongs to the team of the worker.",
        AmountUnit = "days since the last session",
        WeightUnit = "days past due",
        Bands = Band.UpTo(14, 28, 56, 84),
        Splits = [],
        Columns = [CaseColumn.OccurredOn, CaseColumn.DueOn, CaseColumn.Amount, CaseColumn.Band, CaseColumn.Weight, CaseColumn.Reason],
        Needs = ["staff_supervision.supervised_on", "staff_supervision.kind", "staff_supervision.team_id|workforce.team_id"],
        LookBackMonths = MeasureDefinition.Ever,
        Source = "Measure catalogue, section 10; the text that sets the limit is named with the rule.",
        Disclosure = DisclosureRule.NotAboutChildren,
    };

    public override IEnumerable<MeasureCase> Cases(MonthView view)
    {
        var rule = view.Standards.Find(RuleKinds.GroupSupervision)!;
        return Watches.Of(rule.Kind)!.Running(view, rule).Select(clock =>
            LastInTime.Of(view, clock, rule, LastInTime.CalendarDays, Reasons.NoCheck) is { } last
                ? last.Case with { RecordId = clock.TeamId, Weight = last.DaysOver(view) }
                : Never(view, clock));
    }

    private static MeasureCase Never(MonthView view, Clock clock) => new()
    {
        RecordId = clock.TeamId,
        Holdings = TimescaleCases.HoldingsOf(view.Book, clock),
        Counted = false,
        Reason = Reasons.NoCheck,
        Categories = view.Book.Categories.None,
    };
}
