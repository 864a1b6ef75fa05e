namespace Dashboard.Measures.Records;

/// <summary>A complaint or a compliment.</summary>
/// <remarks>Source: template complaint.</remarks>
public sealed record Complaint
{
    /// <summary>Source key.</summary>
    public required string Id { get; init; }

    /// <summary>Date.</summary>
    public required DateOnly ReceivedOn { get; init; }

    /// <summary>complaint or compliment.</summary>
    public required string Kind { get; init; }

    /// <summary>corporate or statutory.</summary>
    public string? Procedure { get; init; }

    /// <summary>Stage.</summary>
    public string? Stage { get; init; }

    /// <summary>Team.</summary>
    public string? TeamId { get; init; }

    /// <summary>Theme.</summary>
    public string? Theme { get; init; }

    /// <summary>Due.</summary>
    public DateOnly? DueOn { get; init; }

    /// <summary>Answered.</summary>
    public DateOnly? AnsweredOn { get; init; }

    /// <summary>upheld, partly, not-upheld or withdrawn.</summary>
    public string? Outcome { get; init; }
}
