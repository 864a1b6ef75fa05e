namespace Dashboard.Web.Ui.Documents;

/// <summary>A piece of a document that stands on its own: every kind is a sealed record of this folder.</summary>
public abstract record DocumentBlock;
