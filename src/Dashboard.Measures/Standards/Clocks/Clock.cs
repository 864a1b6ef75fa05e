using Dashboard.Measures.Book;

namespace Dashboard.Measures.Standards;

/// <summary>One running clock: of a child, a worker, a team or the authority, under one rule.</summary>
public sealed record Clock
{
    /// <summary>The child's records; null where the rule falls on a worker or a unit.</summary>
    public ChildFile? File { get; init; }

    /// <summary>The child as open on the month end that is looked at; null where the clock starts with an event.</summary>
    public OpenChild? Child { get; init; }

    /// <summary>Worker: the one the rule falls on, or the one recorded on the event that starts the clock.</summary>
    public string? WorkerId { get; init; }

    /// <summary>Team: the one the rule falls on, or the one recorded on the event that starts the clock.</summary>
    public string? TeamId { get; init; }

    /// <summary>Record that starts the clock.</summary>
    public string? RecordId { get; init; }

    /// <summary>Start; for a rule of the shape before, the event that the other must come before. Null when not known.</summary>
    public required Moment? Start { get; init; }

    /// <summary>What stops it or starts it anew, by date.</summary>
    public IReadOnlyList<ClockEvent> Events { get; init; } = [];

    /// <summary>Day on which it stopped of itself, for instance because the plan ended; null while it runs.</summary>
    public DateOnly? EndedOn { get; init; }

    /// <summary>Day on which something took its place: what was not done by then was missed, and is not waited for any more.</summary>
    public DateOnly? OvertakenOn { get; init; }

    /// <summary>Day until which it is suspended by an agreed extension.</summary>
    public DateOnly? SuspendedUntil { get; init; }

    /// <summary>Codes of <see cref="ClockConditions"/> that apply.</summary>
    public IReadOnlyCollection<string> Conditions { get; init; } = [];

    /// <summary>Whether the source has no way to tell if the event took place.</summary>
    public bool NotKnown { get; init; }
}
