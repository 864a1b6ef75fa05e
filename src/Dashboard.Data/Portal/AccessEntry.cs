using Dashboard.Data.Access;

namespace Dashboard.Data.Portal;

/// <summary>One thing that somebody did: looked at records, took them away, signed in, was refused, changed something. Holds ids and codes, never names or text about children.</summary>
public sealed record AccessEntry
{
    /// <summary>Number, assigned by the store.</summary>
    public long Id { get; init; }

    /// <summary>When, UTC.</summary>
    public required DateTime At { get; set; }

    /// <summary>Who.</summary>
    public required string UserId { get; set; }

    /// <summary>In which role.</summary>
    public required string Role { get; set; }

    /// <summary>What was done.</summary>
    public required AccessKind Kind { get; set; }

    /// <summary>Page or export.</summary>
    public required string Page { get; set; }

    /// <summary>Measure.</summary>
    public string? MeasureId { get; set; }

    /// <summary>Month (yyyy-MM).</summary>
    public string? Month { get; set; }

    /// <summary>Unit.</summary>
    public string? UnitId { get; set; }

    /// <summary>Children shown, comma separated.</summary>
    public string? ChildIds { get; set; }

    /// <summary>Number of children shown.</summary>
    public required int Children { get; set; }

    /// <summary>Code of the reason given, where one is asked.</summary>
    public string? Purpose { get; set; }

    /// <summary>Shape of the entry.</summary>
    public required int SchemaVersion { get; set; }

    /// <summary>Hash of the entry before.</summary>
    public string? PreviousHash { get; set; }

    /// <summary>Hash of this entry and the one before.</summary>
    public string? Hash { get; set; }
}
