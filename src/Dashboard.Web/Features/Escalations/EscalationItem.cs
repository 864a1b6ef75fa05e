namespace Dashboard.Web.Features.Escalations;

/// <summary>One open escalation about one child.</summary>
public sealed record EscalationItem
{
    public required string ChildId { get; init; }

    /// <summary>Team that holds the child; null where none does.</summary>
    public required string? Team { get; init; }

    public required string Role { get; init; }

    public required DateOnly? RaisedOn { get; init; }

    public required string Stage { get; init; }

    /// <summary>Days in the stage; null where its start is not known.</summary>
    public required double? Days { get; init; }

    /// <summary>Last day of the limit or of the extension; null where there is no limit.</summary>
    public required DateOnly? DueOn { get; init; }

    /// <summary>Whether an extension sets that day.</summary>
    public required bool IsExtended { get; init; }

    public required bool IsPast { get; init; }

    /// <summary>How it stands, in words.</summary>
    public required string Standing { get; init; }

    public required string Theme { get; init; }
}
