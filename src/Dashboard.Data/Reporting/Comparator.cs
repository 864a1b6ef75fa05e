namespace Dashboard.Data.Reporting;

/// <summary>One published figure of England, a region or another authority, with its edition.</summary>
public sealed record Comparator
{
    /// <summary>Measure, with a category where the figure is of one: "leaver.eet/19-21".</summary>
    public required string MeasureId { get; init; }

    /// <summary>Code of the area.</summary>
    public required string AreaCode { get; init; }

    /// <summary>Period as published.</summary>
    public required string Period { get; init; }

    /// <summary>Edition of the publication.</summary>
    public required string Edition { get; init; }

    /// <summary>Name of the area.</summary>
    public required string AreaName { get; init; }

    /// <summary>england, region or authority.</summary>
    public required string AreaKind { get; init; }

    /// <summary>Title of the publication.</summary>
    public required string Publication { get; init; }

    /// <summary>Figure; null when withheld.</summary>
    public double? Value { get; init; }

    /// <summary>Letter printed instead of a figure (c, z, x, k, u, low, :).</summary>
    public string? Marker { get; init; }
}
