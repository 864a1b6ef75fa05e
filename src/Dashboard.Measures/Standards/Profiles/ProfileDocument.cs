using System.Text.Json.Serialization;

namespace Dashboard.Measures.Standards;

/// <summary>A profile as it is written in a file; see profile.schema.json.</summary>
internal sealed record ProfileDocument
{
    [JsonPropertyName("$schema")]
    public string? Schema { get; init; }

    public string? Id { get; init; }

    public string? Title { get; init; }

    public string? Source { get; init; }

    public string? OnTopOf { get; init; }

    public string? Place { get; init; }

    public bool Selectable { get; init; } = true;

    public string? From { get; init; }

    public IReadOnlyDictionary<string, string>? Names { get; init; }

    public IReadOnlyList<RuleDocument>? Rules { get; init; }
}
