namespace Dashboard.Measures.Records;

/// <summary>Resident children of a unit in a year.</summary>
/// <remarks>Source: template population.</remarks>
public sealed record Population
{
    /// <summary>Unit.</summary>
    public required string UnitId { get; init; }

    /// <summary>Calendar year of the estimate.</summary>
    public required int Year { get; init; }

    /// <summary>Residents aged 0 to 17.</summary>
    public required int Children { get; init; }
}
