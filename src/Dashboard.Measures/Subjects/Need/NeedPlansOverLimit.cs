using Dashboard.Measures.Book;
using Dashboard.Measures.Codes;
using Dashboard.Measures.Engine;

namespace Dashboard.Measures.Subjects.Need;

/// <summary>The share of children on a child in need plan whose plan has been open for more than 26 weeks.</summary>
public sealed class NeedPlansOverLimit : Measure
{
    private const int DaysInWeek = 7;

    public override MeasureDefinition Definition { get; } = new()
    {
        Id = "cin.plan-over-26-weeks",
        Title = "Child in need plans open for more than 26 weeks",
        Question = "How many child in need plans have gone on for more than 26 weeks?",
        Subject = Subject.ChildrenInNeed,
        Kind = MeasureKind.Share,
        Basis = PeriodBasis.AtMonthEnd,
        Polarity = Polarity.LowerIsBetter,
        Quadrant = Quadrant.HowWellDidWeDoIt,
        Numerator = "The plan began more than 26 weeks before the last day of the month (or more weeks or fewer, where the standards in force say so)",
        Denominator = "Children in the population",
        Population = PlannedChild.InWords,
        Exclusions = "Of two open plans the one open longest counts. A plan that began exactly 26 weeks before is not over.",
        AmountUnit = "days on the plan",
        Bands = DurationBands.All,
        Columns = [CaseColumn.OccurredOn, CaseColumn.DueOn, CaseColumn.Amount, CaseColumn.Band, CaseColumn.Reason, CaseColumn.Record],
        Needs = PlannedChild.Needs,
        Source = "Measure catalogue, section 5; the weeks are those of the standards in force.",
    };

    public override IEnumerable<MeasureCase> Cases(MonthView view)
    {
        var days = view.Book.Limits.NeedPlanWeeks * DaysInWeek;
        foreach (var child in PlannedChild.Of(view))
        {
            var over = child.DaysUntil(view.End) > days;
            yield return child.Case(view.End, over) with
            {
                DueOn = child.Plan.StartedOn.AddDays(days),
                Reason = over ? Reasons.Late : Reasons.InTime,
            };
        }
    }
}
