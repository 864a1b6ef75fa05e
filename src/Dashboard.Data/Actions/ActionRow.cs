namespace Dashboard.Data.Actions;

/// <summary>An action as it is shown.</summary>
/// <param name="Id">Number.</param>
/// <param name="Text">What is to be done.</param>
/// <param name="Owner">Who does it; null for readers who see no worker.</param>
/// <param name="DueOn">By when.</param>
/// <param name="DoneOn">When it was done; null while it is open.</param>
public sealed record ActionRow(int Id, string Text, string? Owner, DateOnly DueOn, DateOnly? DoneOn);
