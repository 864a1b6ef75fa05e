namespace Dashboard.Measures.Standards;

/// <summary>What one standards profile says on one <see cref="RuleKind"/>.</summary>
public sealed record TimescaleRule
{
    /// <summary><see cref="ProfileId"/> of rules that an administrator set.</summary>
    public const string Local = "local";

    /// <summary>What it is about.</summary>
    public required RuleKind Kind { get; init; }

    /// <summary>Where the clock starts: one of <see cref="RuleKind.Starts"/>; null where there is no choice.</summary>
    public string? Starts { get; init; }

    /// <summary>The reading that holds.</summary>
    public required RuleReading Reading { get; init; }

    /// <summary>All readings; more than one where the text contradicts itself.</summary>
    public required IReadOnlyList<RuleReading> Readings { get; init; }

    /// <summary>Section of the text that sets it.</summary>
    public required string Source { get; init; }

    /// <summary>Profile that sets it.</summary>
    public required string ProfileId { get; init; }

    /// <summary>What else the text asks, or how it is read.</summary>
    public string? Note { get; init; }

    /// <summary>Where the clock starts, in words; null where there is no choice.</summary>
    public string? StartsAt => Starts is { } code ? Kind.Starts.Single(start => start.Code == code).Words : null;

    /// <summary>In words.</summary>
    public string Words => Reading.Words(Kind.Shape);
}
