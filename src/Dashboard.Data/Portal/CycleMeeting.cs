namespace Dashboard.Data.Portal;

/// <summary>One meeting of the ten-week performance cycle.</summary>
public sealed record CycleMeeting
{
    /// <summary>Number, assigned by the store.</summary>
    public int Id { get; init; }

    /// <summary>First Monday of the cycle.</summary>
    public required DateOnly CycleStartsOn { get; set; }

    /// <summary>1 to 10.</summary>
    public required int Week { get; set; }

    /// <summary>Kind of meeting.</summary>
    public required string Kind { get; set; }

    /// <summary>Date.</summary>
    public required DateOnly HeldOn { get; set; }

    /// <summary>Notes.</summary>
    public string? Notes { get; set; }

    /// <summary>Counts up with every change: a change that does not know the latest is a conflict.</summary>
    public required int Revision { get; set; }
}
