using Dashboard.Measures.Book;
using Dashboard.Measures.Codes;
using Dashboard.Measures.Engine;
using Dashboard.Measures.Standards;
using Dashboard.Measures.Subjects.Timescales;

namespace Dashboard.Measures.Subjects.Supervision;

/// <summary>Case supervision of open children, as its measures look at it.</summary>
internal static class SupervisedChildren
{
    /// <summary>The rule in words.</summary>
    public const string InWords = "Case supervision is that of the kinds case and joint, dated within the current episode; group supervision and supervision at allocation are not. "
        + "A supervision dated in the future counts once it has come.";

    /// <summary>Who is looked at, in words.</summary>
    public const string Population = "Open children who have had case supervision in the current episode, or whose first one is due on or before the last day of the month";

    /// <summary>Where the limit comes from, in words.</summary>
    public const string Limit = "the limit of the standards in force for the child's plan: four weeks unless they say otherwise";

    public static IReadOnlyList<string> Needs { get; } = ["case_supervision.supervised_on", "case_supervision.kind"];

    public static IReadOnlyList<string> Splits { get; } = [Dimensions.Status, Dimensions.Condition];

    /// <summary>Every child in the population.</summary>
    public static IEnumerable<Supervised> Of(MonthView view)
    {
        var rule = RuleOf(view);
        foreach (var clock in Watches.Of(rule.Kind)!.Running(view, rule))
        {
            if (LastInTime.Of(view, clock, rule, LastInTime.CalendarDays, Reasons.NoCheck) is { } last)
            {
                yield return new Supervised(Described(view, clock, last.Case), clock.Events.Count > 0 ? clock.Events[^1].WorkerId : null);
            }
        }
    }

    /// <summary>Every child whose supervision is past due.</summary>
    public static IEnumerable<MeasureCase> Overdue(MonthView view) => TimescaleCases.Obligations(view, view.Standards, RuleOf(view))
        .Where(obligation => obligation.State == ObligationState.Overdue)
        .Select(obligation => Described(view, obligation.Clock, TimescaleCases.CaseOf(view, obligation)) with { Counted = true });

    private static TimescaleRule RuleOf(MonthView view) => view.Standards.Find(RuleKinds.CaseSupervision)!;

    private static MeasureCase Described(MonthView view, Clock clock, MeasureCase item) => clock.Conditions.FirstOrDefault() is { } condition
        ? item with { Categories = view.Book.Categories.With(item.Categories, Dimensions.Condition, condition) }
        : item;
}
