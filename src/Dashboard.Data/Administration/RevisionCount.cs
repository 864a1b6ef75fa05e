namespace Dashboard.Data.Administration;

/// <summary>How often figures of an issued month were found changed for one reason.</summary>
/// <param name="Reason">late-recording, correction, late-recording-and-correction or definition-change.</param>
/// <param name="Count">Revisions.</param>
public sealed record RevisionCount(string Reason, int Count);
