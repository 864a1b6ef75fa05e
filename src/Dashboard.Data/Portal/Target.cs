using Dashboard.Measures.Calendar;

namespace Dashboard.Data.Portal;

/// <summary>A target of a measure from a month on.</summary>
public sealed record Target
{
    /// <summary>Number, assigned by the store.</summary>
    public int Id { get; init; }

    /// <summary>Measure.</summary>
    public required string MeasureId { get; set; }

    /// <summary>Unit; null for all.</summary>
    public string? UnitId { get; set; }

    /// <summary>First month.</summary>
    public required Month FromMonth { get; set; }

    /// <summary>Target in the unit of the measure.</summary>
    public required double Value { get; set; }
}
