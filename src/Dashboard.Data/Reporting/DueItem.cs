namespace Dashboard.Data.Reporting;

/// <summary>Something that is due or overdue on the date of the data, once for each team and worker who hold it.</summary>
public sealed record DueItem
{
    /// <summary>Number within the refresh.</summary>
    public required int Number { get; init; }

    /// <summary>Rule that asks for it.</summary>
    public required string RuleId { get; init; }

    /// <summary>Team; null when no team holds it.</summary>
    public string? TeamId { get; init; }

    /// <summary>Worker; null when none holds it.</summary>
    public string? WorkerId { get; init; }

    /// <summary>Child; null where the rule falls on a worker or a unit.</summary>
    public string? ChildId { get; init; }

    /// <summary>Record that started the clock.</summary>
    public string? RecordId { get; init; }

    /// <summary>Status of the child.</summary>
    public string? Status { get; init; }

    /// <summary>The start of the clock, or the last event.</summary>
    public DateOnly? FromOn { get; init; }

    /// <summary>How many events came before.</summary>
    public required int Events { get; init; }

    /// <summary>The limit, as the profile writes it.</summary>
    public required string Limit { get; init; }

    /// <summary>Last day on which it is kept.</summary>
    public required DateOnly DueOn { get; init; }

    /// <summary>Whether it is past due on the date of the data.</summary>
    public required bool Overdue { get; init; }

    /// <summary>Whether it is the first of several holders: the ones to count above the teams.</summary>
    public required bool First { get; init; }
}
