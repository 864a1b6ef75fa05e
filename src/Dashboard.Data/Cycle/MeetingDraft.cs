namespace Dashboard.Data.Cycle;

/// <summary>Day and notes of a meeting.</summary>
public sealed record MeetingDraft
{
    public required MeetingPlace Place { get; init; }

    /// <summary>Day on which it is held, within the cycle.</summary>
    public required DateOnly? HeldOn { get; init; }

    /// <summary>Plain text; blank for none. Names no child.</summary>
    public required string Notes { get; init; }

    /// <summary>Revision that the writer has seen. A later one is not written over.</summary>
    public required int Revision { get; init; }
}
