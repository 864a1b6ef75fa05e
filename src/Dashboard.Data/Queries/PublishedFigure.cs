namespace Dashboard.Data.Queries;

/// <summary>One figure as published for an area.</summary>
public sealed record PublishedFigure
{
    /// <summary>Code of the area.</summary>
    public required string AreaCode { get; init; }

    /// <summary>Name of the area.</summary>
    public required string AreaName { get; init; }

    /// <summary>Figure: a share from 0 to 1, a rate per 10,000, days; null when withheld.</summary>
    public double? Value { get; init; }

    /// <summary>Letter printed instead of a figure (c, z, x, k, u, low, :).</summary>
    public string? Marker { get; init; }

    /// <summary>Title of the publication.</summary>
    public required string Publication { get; init; }
}
