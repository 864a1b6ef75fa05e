namespace Dashboard.Measures.Instruments;

/// <summary>One question of an instrument.</summary>
/// <remarks>Source: the text of the instrument, in words of the portal.</remarks>
public sealed record InstrumentQuestion
{
    /// <summary>Code within the instrument, as in the template audit_score.</summary>
    public required string Code { get; init; }

    /// <summary>Area that it belongs to.</summary>
    public required string AreaId { get; init; }

    /// <summary>The question, or what is looked at, in short.</summary>
    public required string Text { get; init; }

    /// <summary>What each grade looks like, by grade; empty where the text does not say.</summary>
    public IReadOnlyDictionary<string, IReadOnlyList<string>> Criteria { get; init; } = new Dictionary<string, IReadOnlyList<string>>();
}
