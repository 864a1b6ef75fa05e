namespace Dashboard.Data.Exceptions;

/// <summary>A record among the cases of a measure, and what it should say.</summary>
/// <param name="RecordId">Record; where the measure names none, the child.</param>
/// <param name="Text">What is wrong and what it should be: plain text.</param>
public sealed record RecordCorrection(string RecordId, string Text);
