using Dashboard.Measures.Calendar;

namespace Dashboard.Measures.Standards;

/// <summary>The timescales of one framework, as data.</summary>
public sealed record StandardsProfile
{
    /// <summary>Id, as settings name it.</summary>
    public required string Id { get; init; }

    /// <summary>Name shown.</summary>
    public required string Title { get; init; }

    /// <summary>The text that it comes from.</summary>
    public required string Source { get; init; }

    /// <summary>Profile whose rules hold where this one has none; null for none.</summary>
    public string? OnTopOf { get; init; }

    /// <summary>Code of <see cref="HolidayPlaces"/>: whose holidays are no working days.</summary>
    public required string Place { get; init; }

    /// <summary>Whether it may be chosen; those that others build on may not.</summary>
    public bool Selectable { get; init; } = true;

    /// <summary>First month for which it holds where it replaces one that came with the portal.</summary>
    public Month? From { get; init; }

    /// <summary>What local law calls things that have another name elsewhere, by usual name.</summary>
    public IReadOnlyDictionary<string, string> Names { get; init; } = new Dictionary<string, string>();

    /// <summary>Its own rules, in the order of the file.</summary>
    public required IReadOnlyList<TimescaleRule> Rules { get; init; }
}
