namespace Dashboard.Measures.Records;

/// <summary>The answer to one question of an audit.</summary>
/// <remarks>Source: template audit_score.</remarks>
public sealed record AuditScore
{
    /// <summary>Audit.</summary>
    public required string AuditId { get; init; }

    /// <summary>Question of the instrument.</summary>
    public required string Question { get; init; }

    /// <summary>0 to 10.</summary>
    public int? Scale { get; init; }

    /// <summary>Grade.</summary>
    public string? Grade { get; init; }
}
