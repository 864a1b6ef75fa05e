namespace Dashboard.Measures.Records;

/// <summary>One response of a family member, child, partner or member of staff.</summary>
/// <remarks>Source: template feedback.</remarks>
public sealed record Feedback
{
    /// <summary>Source key.</summary>
    public required string Id { get; init; }

    /// <summary>Date.</summary>
    public required DateOnly ReceivedOn { get; init; }

    /// <summary>parent-carer, child, network, professional or staff.</summary>
    public required string Respondent { get; init; }

    /// <summary>Occasion on which it was asked.</summary>
    public required string Source { get; init; }

    /// <summary>Child.</summary>
    public string? ChildId { get; init; }

    /// <summary>Team.</summary>
    public string? TeamId { get; init; }

    /// <summary>Worker.</summary>
    public string? WorkerId { get; init; }
}
