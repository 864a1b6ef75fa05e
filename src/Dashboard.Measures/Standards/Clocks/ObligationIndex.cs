using System.Collections.Concurrent;
using Dashboard.Measures.Calendar;

namespace Dashboard.Measures.Standards;

/// <summary>Due dates of rules that one event keeps, by the month they fall in; worked out once for each rule.</summary>
internal sealed class ObligationIndex
{
    private readonly ConcurrentDictionary<TimescaleRule, Lazy<ILookup<Month, Obligation>>> _byRule = new(ReferenceEqualityComparer.Instance);

    /// <summary>The due dates of a rule in a month.</summary>
    /// <param name="rule">Rule.</param>
    /// <param name="month">Month.</param>
    /// <param name="all">Every due date of the rule.</param>
    public IEnumerable<Obligation> DueIn(TimescaleRule rule, Month month, Func<IEnumerable<Obligation>> all) =>
        _byRule.GetOrAdd(rule, _ => new Lazy<ILookup<Month, Obligation>>(() => all()
            .Where(obligation => obligation.DueOn is not null)
            .ToLookup(obligation => Month.Of(obligation.DueOn!.Value))))
        .Value[month];
}
