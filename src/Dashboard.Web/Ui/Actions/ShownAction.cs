namespace Dashboard.Web.Ui.Actions;

/// <summary>An action in a list, wherever it was agreed.</summary>
/// <param name="Id">Number.</param>
/// <param name="Text">What is to be done.</param>
/// <param name="Owner">Who does it; null for readers who see no worker.</param>
/// <param name="DueOn">By when.</param>
/// <param name="DoneOn">When it was done; null while it is open.</param>
/// <param name="MayMark">Whether the reader marks it done.</param>
/// <param name="From">Where it was agreed, where that is worth saying.</param>
public sealed record ShownAction(int Id, string Text, string? Owner, DateOnly DueOn, DateOnly? DoneOn, bool MayMark, string? From = null);
