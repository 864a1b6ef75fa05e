namespace Dashboard.Web.Ui.Documents;

/// <summary>Terms with their meanings, such as a glossary or the facts of an issue.</summary>
/// <param name="Items">Term and meaning.</param>
public sealed record DefinitionBlock(IReadOnlyList<(string Term, string Meaning)> Items) : DocumentBlock;
