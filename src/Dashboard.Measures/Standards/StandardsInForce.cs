using Dashboard.Measures.Calendar;

namespace Dashboard.Measures.Standards;

/// <summary>The rules that hold in a month: those of a profile, of what it builds on, and local ones before them.</summary>
public sealed class StandardsInForce
{
    private readonly Dictionary<RuleKind, TimescaleRule> _rules;

    internal StandardsInForce(StandardsProfile profile, IReadOnlyList<TimescaleRule> rules, WorkingDays workingDays)
    {
        Profile = profile;
        Rules = rules;
        WorkingDays = workingDays;
        _rules = rules.ToDictionary(rule => rule.Kind);
    }

    /// <summary>The chosen profile.</summary>
    public StandardsProfile Profile { get; }

    /// <summary>Every rule, in the order they are shown.</summary>
    public IReadOnlyList<TimescaleRule> Rules { get; }

    /// <summary>Working days of the place.</summary>
    public WorkingDays WorkingDays { get; }

    /// <summary>The rule of a kind; null when none is in force.</summary>
    public TimescaleRule? Find(RuleKind kind) => _rules.GetValueOrDefault(kind);

    /// <summary>A ceiling that every profile has, if only as the measure's own.</summary>
    public int Ceiling(RuleKind kind) => _rules[kind].Reading.Ceiling
        ?? throw new InvalidOperationException($"The rule {kind.Id} has no ceiling.");

    /// <summary>The limit of the first step of a rule that every profile has, if only as the measure's own.</summary>
    public TimeLimit Limit(RuleKind kind) => _rules[kind].Reading.FirstLimit
        ?? throw new InvalidOperationException($"The rule {kind.Id} has no limit.");

    /// <summary>Every due date of a clock up to the one that is open on a date.</summary>
    public IReadOnlyList<Obligation> Read(Clock clock, TimescaleRule rule, DateOnly on) => ClockReader.Read(clock, rule, on, WorkingDays);

    /// <summary>The due date of a repeating rule that is open on a date; null where none is.</summary>
    public Obligation? Next(Clock clock, TimescaleRule rule, DateOnly on) => ClockReader.Next(clock, rule, on, WorkingDays);
}
