namespace Dashboard.Measures.Records;

/// <summary>A concern raised by a conference chair, a reviewing officer or the principal social worker.</summary>
/// <remarks>Source: template escalation.</remarks>
public sealed record Escalation
{
    /// <summary>Source key.</summary>
    public required string Id { get; init; }

    /// <summary>Child.</summary>
    public required string ChildId { get; init; }

    /// <summary>Role that raised it.</summary>
    public required string RaisedBy { get; init; }

    /// <summary>Date.</summary>
    public required DateOnly RaisedOn { get; init; }

    /// <summary>Stage it has reached.</summary>
    public required string Stage { get; init; }

    /// <summary>Start of that stage.</summary>
    public required DateOnly StageStartedOn { get; init; }

    /// <summary>Extension agreed.</summary>
    public DateOnly? ExtensionUntil { get; init; }

    /// <summary>Resolved.</summary>
    public DateOnly? ResolvedOn { get; init; }

    /// <summary>Theme.</summary>
    public string? Theme { get; init; }

    /// <summary>Team.</summary>
    public string? TeamId { get; init; }
}
