using Dashboard.Measures.Book;
using Dashboard.Measures.Codes;
using Dashboard.Measures.Engine;
using Dashboard.Measures.Standards;
using Dashboard.Measures.Subjects.Caseload;
using Dashboard.Measures.Subjects.Timescales;

namespace Dashboard.Measures.Subjects.Supervision;

/// <summary>Workers with what they were last given under a rule that repeats: individual supervision, an observation.</summary>
internal static class SupervisedWorkers
{
    /// <summary>Who is left out, in words.</summary>
    public const string Exclusions = "Workers whom the workforce list does not name: without a start in post nothing can be due, and data quality lists them. What lies before the start in post does not count, and what is dated in the future counts once it has come.";

    public static IReadOnlyList<string> Splits { get; } = [.. Dimensions.OfEveryWorker, Dimensions.WorkerKind];

    /// <summary>Columns of the cases.</summary>
    public static IReadOnlyList<CaseColumn> Columns { get; } = [CaseColumn.OccurredOn, CaseColumn.DueOn, CaseColumn.Amount, CaseColumn.Band, CaseColumn.Weight, CaseColumn.Reason];

    /// <summary>Every worker who is due individual supervision or has had it.</summary>
    public static IEnumerable<Supervised> Individually(MonthView view) => WorkerKinds.List.Codes.SelectMany(kind =>
        StaffCadence.RuleOf(view.Standards, kind) is { } rule ? Of(view, StaffCadence.KindOf(kind), rule) : []);

    /// <summary>Every worker whom a rule watches and who is due it or has had it.</summary>
    /// <param name="view">The month.</param>
    /// <param name="watched">Rule whose watch says who they are.</param>
    /// <param name="rule">Rule that sets the limit.</param>
    public static IEnumerable<Supervised> Of(MonthView view, RuleKind watched, TimescaleRule rule)
    {
        foreach (var clock in Watches.Of(watched)!.Running(view, rule))
        {
            if (LastInTime.Of(view, clock, rule, LastInTime.CalendarDays, Reasons.NoCheck) is { } last)
            {
                yield return new Supervised(
                    last.Case with { RecordId = clock.WorkerId, Weight = last.DaysOver(view), Categories = CategoriesOf(view, clock.WorkerId!) },
                    clock.Events.Count > 0 ? clock.Events[^1].WorkerId : null);
            }
        }
    }

    /// <summary>Role, contract, experience and kind of a worker.</summary>
    public static CategorySet CategoriesOf(MonthView view, string workerId) => view.Book.Categories.With(
        WorkerCategories.Of(view, workerId),
        Dimensions.WorkerKind,
        WorkerKinds.Of(view.Book.PostOf(workerId), view.End));
}
