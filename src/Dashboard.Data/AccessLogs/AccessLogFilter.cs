using Dashboard.Data.Access;

namespace Dashboard.Data.AccessLogs;

/// <summary>Which entries of the access log are asked for. Kept where it was typed: a person or child is never part of an address.</summary>
public sealed record AccessLogFilter
{
    /// <summary>Most entries on one page.</summary>
    public const int PageSize = 50;

    /// <summary>One person.</summary>
    public string? UserId { get; init; }

    /// <summary>One child.</summary>
    public string? ChildId { get; init; }

    /// <summary>One page or export.</summary>
    public string? Page { get; init; }

    public AccessKind? Kind { get; init; }

    public string? UnitId { get; init; }

    /// <summary>First day.</summary>
    public DateOnly? From { get; init; }

    /// <summary>Last day.</summary>
    public DateOnly? To { get; init; }

    /// <summary>Page of the list, from 1.</summary>
    public int PageNumber { get; init; } = 1;
}
