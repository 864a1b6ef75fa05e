namespace Dashboard.Web.Ui.Documents;

/// <summary>A column of a table in a document.</summary>
/// <param name="Title">Its heading.</param>
/// <param name="IsNumber">Whether its cells are numbers, which stand on the right.</param>
/// <param name="Share">How wide it is beside the others; 1 for an ordinary one.</param>
public sealed record TableColumn(string Title, bool IsNumber = false, double Share = 1);
