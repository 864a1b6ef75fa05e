namespace Dashboard.Data.Reporting;

/// <summary>A named value of the store itself: schema version, refresh stamp, whether it holds demo data.</summary>
public sealed record StoreSetting
{
    /// <summary>Name.</summary>
    public required string Name { get; init; }

    /// <summary>Value.</summary>
    public required string Value { get; init; }
}
