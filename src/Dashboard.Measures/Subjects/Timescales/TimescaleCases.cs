using Dashboard.Measures.Book;
using Dashboard.Measures.Codes;
using Dashboard.Measures.Engine;
using Dashboard.Measures.Standards;

namespace Dashboard.Measures.Subjects.Timescales;

/// <summary>What the clocks of a rule say about a month.</summary>
internal static class TimescaleCases
{
    /// <summary>One case for each due date that can be counted as kept or not.</summary>
    /// <remarks>
    /// Where the event repeats: every clock that runs at the month end, once its first event is due or has been. Otherwise: every due date in the month.
    /// Due dates still to come, those that do not apply and those that are not known are no cases.
    /// </remarks>
    public static IEnumerable<MeasureCase> Of(MonthView view, StandardsInForce standards, TimescaleRule rule) =>
        Obligations(view, standards, rule).Select(obligation => CaseOf(view, obligation));

    /// <summary>The due dates behind <see cref="Of"/>.</summary>
    public static IEnumerable<Obligation> Obligations(MonthView view, StandardsInForce standards, TimescaleRule rule)
    {
        if (Watches.Of(rule.Kind) is not { } watch)
        {
            return [];
        }

        return rule.Kind.Shape == RuleShape.Repeating
            ? AtEnd(view, standards, rule, watch)
            : view.Book.Obligations
                .DueIn(rule, view.Month, () => Every(view, standards, rule, watch))
                .Where(obligation => obligation.State is ObligationState.Met or ObligationState.MetLate or ObligationState.Overdue);
    }

    /// <summary>A due date as a case of a measure.</summary>
    public static MeasureCase CaseOf(MonthView view, Obligation obligation)
    {
        var clock = obligation.Clock;
        var kept = IsKept(obligation);
        return new MeasureCase
        {
            ChildId = clock.File?.Child.Id,
            RecordId = obligation.Number > 0 ? LastOf(clock, view)?.RecordId : clock.RecordId,
            Holdings = HoldingsOf(view.Book, clock),
            Counted = kept,
            Amount = kept ? 0 : obligation.DaysOver(view.End < view.Book.AsAt ? view.End : view.Book.AsAt),
            OccurredOn = (obligation.Done ?? LastOf(clock, view))?.When.Day,
            DueOn = obligation.DueOn,
            Reason = kept ? Reasons.InTime : obligation.State == ObligationState.MetLate ? Reasons.DoneLate : Reasons.NotDone,
            Categories = CategoriesOf(view, clock),
        };
    }

    /// <summary>Teams and workers a clock belongs to.</summary>
    public static IReadOnlyList<Holding> HoldingsOf(CaseBook book, Clock clock) => clock switch
    {
        { Child: { } child } => child.Holdings,
        { File: { } file, Start: { } start } => book.HoldingsOfEvent(file, start.Day, clock.TeamId, clock.WorkerId),
        { WorkerId: { } worker } => [new Holding(book.TeamOf(worker) ?? clock.TeamId, worker)],
        { TeamId: { } team } => [new Holding(team, null)],
        _ => [],
    };

    /// <summary>Categories of the child that a clock is about; none where it is about a worker or a unit.</summary>
    public static CategorySet CategoriesOf(MonthView view, Clock clock) => clock switch
    {
        { Child: { } child } => child.Categories,
        { File: { } file, Start: { } start } => view.CategoriesOf(file, start.Day),
        _ => view.Book.Categories.None,
    };

    private static IEnumerable<Obligation> AtEnd(MonthView view, StandardsInForce standards, TimescaleRule rule, Watch watch)
    {
        foreach (var clock in watch.Running(view, rule))
        {
            if (standards.Next(clock, rule, view.End) is { State: ObligationState.Overdue or ObligationState.Due } last && (last.Number > 0 || last.DueOn <= view.End))
            {
                yield return last;
            }
        }
    }

    private static IEnumerable<Obligation> Every(MonthView view, StandardsInForce standards, TimescaleRule rule, Watch watch)
    {
        var book = view.Book;
        var clocks = watch switch
        {
            { OfChild: { } ofChild } => book.Files.SelectMany(file => ofChild(book, file, rule)),
            { OfWorker: { } ofWorker } => book.Workers.SelectMany(worker => ofWorker(book, worker)),
            _ => watch.Running(view, rule),
        };
        return clocks.SelectMany(clock => standards.Read(clock, rule, book.AsAt));
    }

    private static bool IsKept(Obligation obligation) => obligation.State == ObligationState.Met || (obligation.State == ObligationState.Due && obligation.Number > 0);

    private static ClockEvent? LastOf(Clock clock, MonthView view)
    {
        for (var index = clock.Events.Count - 1; index >= 0; index--)
        {
            if (clock.Events[index].When.Day <= view.End)
            {
                return clock.Events[index];
            }
        }

        return null;
    }
}
