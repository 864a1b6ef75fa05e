using Dashboard.Measures.Book;
using Dashboard.Measures.Standards;

namespace Dashboard.Measures.Subjects.Timescales;

/// <summary>How the records feed one kind of rule: which clocks run, and what stops them.</summary>
internal sealed record Watch(RuleKind Kind)
{
    /// <summary>The clocks that run at a month end; null where clocks start with events.</summary>
    public Func<MonthView, TimescaleRule, IEnumerable<Clock>>? AtEnd { get; init; }

    /// <summary>The clocks that run at a month end, read once for a month.</summary>
    public IReadOnlyList<Clock> Running(MonthView view, TimescaleRule rule) => view.Clocks(Kind, () => AtEnd!(view, rule));

    /// <summary>Every clock that an event of a child ever started.</summary>
    public Func<CaseBook, ChildFile, TimescaleRule, IEnumerable<Clock>>? OfChild { get; init; }

    /// <summary>Every clock that an event of a worker ever started.</summary>
    public Func<CaseBook, WorkerFile, IEnumerable<Clock>>? OfWorker { get; init; }
}
