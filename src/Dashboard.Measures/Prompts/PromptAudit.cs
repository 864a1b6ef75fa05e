namespace Dashboard.Measures.Prompts;

/// <summary>The cases that a rule offers for audit.</summary>
/// <param name="Measure">Measure whose cases they are.</param>
/// <param name="Counted">Those counted, or the others.</param>
public sealed record PromptAudit(string Measure, bool Counted);
