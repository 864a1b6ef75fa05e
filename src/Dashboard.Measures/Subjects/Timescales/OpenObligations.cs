using Dashboard.Measures.Book;
using Dashboard.Measures.Codes;
using Dashboard.Measures.Standards;

namespace Dashboard.Measures.Subjects.Timescales;

/// <summary>The next due date of every clock that runs on the date of the data: of open children and care leavers, workers, teams and the authority.</summary>
/// <remarks>
/// Where an event starts the clock, only that of an open child waits: a closed case owes nothing more. What something else has taken
/// the place of is not waited for: a consultation before a conference that has been.
/// </remarks>
public static class OpenObligations
{
    /// <summary>All of them, under the standards of the month that the data stands in.</summary>
    public static IEnumerable<OpenObligation> Of(CaseBook book)
    {
        var view = MonthView.AsAt(book);
        return view.Standards.Rules.SelectMany(rule => Of(view, rule));
    }

    private static IEnumerable<OpenObligation> Of(MonthView view, TimescaleRule rule)
    {
        if (Watches.Of(rule.Kind) is not { } watch)
        {
            yield break;
        }

        foreach (var (clock, child) in Clocks(view, rule, watch))
        {
            var next = rule.Kind.Shape == RuleShape.Repeating ? view.Standards.Next(clock, rule, view.End) : view.Standards.Read(clock, rule, view.End) is [.., var last] ? last : null;
            if (next is { IsOpen: true } open)
            {
                yield return new OpenObligation(rule, open, child is null ? null : StatusCodes.Of(child.Status), child?.Holdings ?? TimescaleCases.HoldingsOf(view.Book, clock));
            }
        }
    }

    private static IEnumerable<(Clock Clock, OpenChild? Child)> Clocks(MonthView view, TimescaleRule rule, Watch watch)
    {
        if (watch.AtEnd is not null)
        {
            return watch.Running(view, rule).Select(clock => (clock, clock.Child));
        }

        return watch.OfWorker is { } ofWorker
            ? view.Book.Workers.Where(worker => worker.IsInPost(view.End)).SelectMany(worker => ofWorker(view.Book, worker)).Select(clock => (clock, (OpenChild?)null))
            : view.OpenChildren.SelectMany(child => watch.OfChild!(view.Book, child.File, rule).Select(clock => (clock, (OpenChild?)child)));
    }
}
