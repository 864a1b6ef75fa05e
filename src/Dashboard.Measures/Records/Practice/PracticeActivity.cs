namespace Dashboard.Measures.Records;

/// <summary>One piece of Signs of Safety practice with a child and family.</summary>
/// <remarks>Source: template practice_activity.</remarks>
public sealed record PracticeActivity
{
    /// <summary>Source key.</summary>
    public required string Id { get; init; }

    /// <summary>Child.</summary>
    public required string ChildId { get; init; }

    /// <summary>Which of the eight.</summary>
    public required PracticeElement Element { get; init; }

    /// <summary>Date.</summary>
    public required DateOnly DoneOn { get; init; }

    /// <summary>Worker.</summary>
    public string? WorkerId { get; init; }

    /// <summary>Team.</summary>
    public string? TeamId { get; init; }

    /// <summary>Form used, for instance wizards-and-fairies.</summary>
    public string? Form { get; init; }

    /// <summary>Whether shared with the family.</summary>
    public bool? SharedWithFamily { get; init; }

    /// <summary>Scale 0 to 10, safety scale only.</summary>
    public int? ScaleValue { get; init; }

    /// <summary>Row in the file: the later of two on one day wins.</summary>
    public int Sequence { get; init; }
}
