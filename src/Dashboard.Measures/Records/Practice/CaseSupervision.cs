namespace Dashboard.Measures.Records;

/// <summary>Supervision of a worker about one child.</summary>
/// <remarks>Source: template case_supervision.</remarks>
public sealed record CaseSupervision
{
    /// <summary>Source key.</summary>
    public required string Id { get; init; }

    /// <summary>Child.</summary>
    public required string ChildId { get; init; }

    /// <summary>Date.</summary>
    public required DateOnly SupervisedOn { get; init; }

    /// <summary>Worker.</summary>
    public required string WorkerId { get; init; }

    /// <summary>Supervisor.</summary>
    public string? SupervisorId { get; init; }

    /// <summary>case, group, allocation or joint.</summary>
    public required string Kind { get; init; }

    /// <summary>Duration.</summary>
    public int? Minutes { get; init; }

    /// <summary>Actions agreed.</summary>
    public int? ActionsAgreed { get; init; }

    /// <summary>Actions completed.</summary>
    public int? ActionsCompleted { get; init; }
}
