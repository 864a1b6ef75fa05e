namespace Dashboard.Data.Reports;

/// <summary>A report of the whole authority as those read it who do not write it: its texts from the day on which it was accepted, and not before.</summary>
public sealed record PublishedReport
{
    public required int PublicationId { get; init; }

    /// <summary>Number of the report, for those who may open it; null for others, and while there is none.</summary>
    public required int? Id { get; init; }

    /// <summary>How far it has come, as those see it who may open it; others see "not opened" until it is accepted.</summary>
    public required string State { get; init; }

    /// <summary>Whether the reader writes it.</summary>
    public required bool MayWrite { get; init; }

    /// <summary>When it was accepted, UTC; null before.</summary>
    public required DateTime? AcceptedAt { get; init; }

    /// <summary>Its sections in order; none before it is accepted.</summary>
    public required IReadOnlyList<PublishedSection> Sections { get; init; }

    /// <summary>Whether its texts may be read.</summary>
    public bool IsAccepted => AcceptedAt is not null;

    /// <summary>The text of a section; null where it says nothing, or may not be read yet.</summary>
    public string? Text(string section) => Sections.FirstOrDefault(row => row.Outline.Id == section)?.Text is { Length: > 0 } text ? text : null;
}
