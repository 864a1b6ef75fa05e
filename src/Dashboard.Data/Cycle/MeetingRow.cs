namespace Dashboard.Data.Cycle;

/// <summary>A meeting of the cycle, written about or not.</summary>
public sealed record MeetingRow
{
    public required MeetingPlace Place { get; init; }

    /// <summary>Number; null while nothing has been written about it.</summary>
    public required int? Id { get; init; }

    /// <summary>One of <see cref="Measures.Codes.MeetingKinds"/>.</summary>
    public required string Kind { get; init; }

    /// <summary>Day on which it is held: as kept, else by the calendar.</summary>
    public required DateOnly HeldOn { get; init; }

    /// <summary>Whether the day has been set for this meeting.</summary>
    public required bool IsMoved { get; init; }

    /// <summary>What was noted; null while nothing is.</summary>
    public required string? Notes { get; init; }

    /// <summary>Counts up with every change; 0 while there is none.</summary>
    public required int Revision { get; init; }
}
