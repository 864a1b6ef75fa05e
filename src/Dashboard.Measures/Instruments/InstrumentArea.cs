namespace Dashboard.Measures.Instruments;

/// <summary>A part of an instrument: an area of practice.</summary>
/// <remarks>Source: the text of the instrument.</remarks>
public sealed record InstrumentArea
{
    /// <summary>Id within the instrument.</summary>
    public required string Id { get; init; }

    /// <summary>What it is called on screen.</summary>
    public required string Title { get; init; }

    /// <summary>What each grade looks like over the whole area, by grade; empty where the text says it question by question or not at all.</summary>
    public IReadOnlyDictionary<string, IReadOnlyList<string>> Criteria { get; init; } = new Dictionary<string, IReadOnlyList<string>>();
}
