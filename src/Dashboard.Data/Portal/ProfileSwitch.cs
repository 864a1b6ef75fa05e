using Dashboard.Measures.Calendar;

namespace Dashboard.Data.Portal;

/// <summary>From which month which standards profile applies.</summary>
public sealed record ProfileSwitch
{
    /// <summary>Number, assigned by the store.</summary>
    public int Id { get; init; }

    /// <summary>Profile.</summary>
    public required string Profile { get; set; }

    /// <summary>First month.</summary>
    public required Month FromMonth { get; set; }

    /// <summary>Local limits as JSON.</summary>
    public string? Overrides { get; set; }

    /// <summary>Who.</summary>
    public required string ChangedBy { get; set; }

    /// <summary>When, UTC.</summary>
    public required DateTime ChangedAt { get; set; }
}
