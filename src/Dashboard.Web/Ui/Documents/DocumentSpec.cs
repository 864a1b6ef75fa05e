namespace Dashboard.Web.Ui.Documents;

/// <summary>A document as data: what it says, for whom, and in which order. Written as a Word file, a workbook or a page to print; all text is text, never markup.</summary>
public sealed record DocumentSpec
{
    /// <summary>Language of every document, as a tag.</summary>
    public const string Language = "en-GB";

    public required string Title { get; init; }

    public string? Subtitle { get; init; }

    /// <summary>Name of the unit that it is about.</summary>
    public required string Place { get; init; }

    /// <summary>Time that it is about, in words: "October 2026".</summary>
    public required string Period { get; init; }

    /// <summary>Protective marking, on every sheet of paper.</summary>
    public required string Marking { get; init; }

    /// <summary>What the figures rest on: source, date of the data, issue.</summary>
    public required string Provenance { get; init; }

    /// <summary>For whom it is, in words: stands first.</summary>
    public required string ForWhom { get; init; }

    /// <summary>When it was made; null leaves the time out, so that one input makes one file.</summary>
    public DateTimeOffset? WrittenAt { get; init; }

    /// <summary>Whether its sheets lie on their side.</summary>
    public bool Landscape { get; init; }

    /// <summary>What it says, in order.</summary>
    public required IReadOnlyList<DocumentBlock> Blocks { get; init; }
}
