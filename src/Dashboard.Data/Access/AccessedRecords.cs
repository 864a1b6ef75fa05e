using Dashboard.Measures.Calendar;

namespace Dashboard.Data.Access;

/// <summary>What was looked at, for the access log.</summary>
public sealed record AccessedRecords
{
    /// <summary>What was done with them.</summary>
    public AccessKind Kind { get; init; } = AccessKind.Look;

    /// <summary>Page or export, as a code.</summary>
    public required string Page { get; init; }

    public required IReadOnlyCollection<string> ChildIds { get; init; }

    public string? MeasureId { get; init; }

    public Month? Month { get; init; }

    public string? UnitId { get; init; }

    /// <summary>Reason given, where one is asked.</summary>
    public AccessReason? Purpose { get; init; }
}
