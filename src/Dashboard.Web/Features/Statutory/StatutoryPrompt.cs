using Dashboard.Measures.Prompts;

namespace Dashboard.Web.Features.Statutory;

/// <summary>A question that figures raise, in words.</summary>
/// <param name="Prompt">The rule and the unit it holds for.</param>
/// <param name="UnitName">Name of the unit.</param>
/// <param name="Evidence">The figures behind it.</param>
/// <param name="AuditUrl">The cases to look at; null where the reader may not open them.</param>
public sealed record StatutoryPrompt(Prompt Prompt, string UnitName, IReadOnlyList<string> Evidence, string? AuditUrl);
