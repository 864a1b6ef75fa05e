namespace Dashboard.Web.Ui.Documents.Packs;

/// <summary>A line in the contents of a pack: a document in it, or one that is missing.</summary>
/// <param name="Title">What it is.</param>
/// <param name="State">How it stands, in words: "Submitted, was due 4 Dec 2026".</param>
/// <param name="File">The document; null where there is none.</param>
public sealed record PackEntry(string Title, string State, PackFile? File)
{
    /// <summary>A document that is not there.</summary>
    public static PackEntry Missing(string title, string why) => new(title, why, null);
}
