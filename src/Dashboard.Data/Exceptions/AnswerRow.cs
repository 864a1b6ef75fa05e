namespace Dashboard.Data.Exceptions;

/// <summary>An answer as it is shown.</summary>
/// <param name="Id">Number.</param>
/// <param name="State">State that it set.</param>
/// <param name="Text">What was written.</param>
/// <param name="Author">Name of who wrote it.</param>
/// <param name="At">When, UTC.</param>
public sealed record AnswerRow(int Id, string State, string Text, string Author, DateTime At);
