namespace Dashboard.Measures.Records;

/// <summary>An event of the practice calendar.</summary>
/// <remarks>Source: template practice_event.</remarks>
public sealed record PracticeEvent
{
    /// <summary>Source key.</summary>
    public required string Id { get; init; }

    /// <summary>practice-week, practice-intensive, learning-review, serious-success-review, action-learning-set, induction, training or survey.</summary>
    public required string Kind { get; init; }

    /// <summary>Name.</summary>
    public string? Name { get; init; }

    /// <summary>First day.</summary>
    public required DateOnly StartsOn { get; init; }

    /// <summary>Last day.</summary>
    public DateOnly? EndsOn { get; init; }

    /// <summary>Team.</summary>
    public string? TeamId { get; init; }

    /// <summary>People who came.</summary>
    public int? Attended { get; init; }

    /// <summary>People invited.</summary>
    public int? Invited { get; init; }

    /// <summary>Mean evaluation 0 to 10.</summary>
    public double? Evaluation { get; init; }
}
