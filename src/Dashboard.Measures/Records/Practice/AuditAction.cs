namespace Dashboard.Measures.Records;

/// <summary>An action that an audit asks for.</summary>
/// <remarks>Source: template audit_action.</remarks>
public sealed record AuditAction
{
    /// <summary>Source key.</summary>
    public required string Id { get; init; }

    /// <summary>Audit.</summary>
    public required string AuditId { get; init; }

    /// <summary>What is asked for, as a code.</summary>
    public string? DescriptionCode { get; init; }

    /// <summary>Owner.</summary>
    public string? OwnerId { get; init; }

    /// <summary>Due.</summary>
    public required DateOnly DueOn { get; init; }

    /// <summary>Whether an immediate task.</summary>
    public bool? Immediate { get; init; }

    /// <summary>Completed.</summary>
    public DateOnly? CompletedOn { get; init; }
}
