namespace Dashboard.Measures.Records;

/// <summary>Supervision of a worker as a person.</summary>
/// <remarks>Source: template staff_supervision.</remarks>
public sealed record StaffSupervision
{
    /// <summary>Source key.</summary>
    public required string Id { get; init; }

    /// <summary>Worker.</summary>
    public required string WorkerId { get; init; }

    /// <summary>Date.</summary>
    public required DateOnly SupervisedOn { get; init; }

    /// <summary>Supervisor.</summary>
    public string? SupervisorId { get; init; }

    /// <summary>individual or group.</summary>
    public required string Kind { get; init; }

    /// <summary>Team.</summary>
    public string? TeamId { get; init; }

    /// <summary>Duration.</summary>
    public int? Minutes { get; init; }

    /// <summary>Date written up.</summary>
    public DateOnly? RecordedOn { get; init; }
}
