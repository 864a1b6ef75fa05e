namespace Dashboard.Web.Ui.Documents;

/// <summary>A list of short texts.</summary>
/// <param name="Items">Its points.</param>
/// <param name="Numbered">Whether their order matters.</param>
public sealed record ListBlock(IReadOnlyList<string> Items, bool Numbered = false) : DocumentBlock;
