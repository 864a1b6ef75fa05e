namespace Dashboard.Measures.Standards;

/// <summary>One reading of a rule; a text that contradicts itself has two.</summary>
/// <param name="Id">Code within the rule; empty where there is only one.</param>
/// <param name="Title">What sets it apart, in words; null where there is only one.</param>
/// <param name="Schedules">Timescales by condition, the first that applies; none for a ceiling.</param>
/// <param name="Ceiling">A number not to be passed, for rules that are no timescales.</param>
public sealed record RuleReading(string Id, string? Title, IReadOnlyList<RuleSchedule> Schedules, int? Ceiling)
{
    /// <summary>In words.</summary>
    public string Words(RuleShape shape) => Ceiling is { } ceiling
        ? $"at most {ceiling}"
        : string.Join("; ", Schedules.Select(schedule => schedule.Words(shape)));

    /// <summary>The limit of everybody to whom no condition applies, at the first step.</summary>
    public TimeLimit? FirstLimit => Schedules.Count == 0 ? null : Schedules[^1].Steps[0].Limit;

    /// <summary>The same reading with one limit for everybody, at its last step; earlier steps stay.</summary>
    public RuleReading WithLimit(TimeLimit limit) => this with
    {
        Schedules = [new RuleSchedule(null, [.. Schedules[^1].Steps.SkipLast(1), Schedules[^1].Steps[^1] with { Limit = limit }])],
    };

    /// <summary>The schedule for what applies to a clock; null when the rule says nothing for it.</summary>
    public RuleSchedule? For(IReadOnlyCollection<string> conditions) =>
        Schedules.FirstOrDefault(schedule => schedule.When is null || conditions.Contains(schedule.When));
}
