using Dashboard.Measures.Prompts;

namespace Dashboard.Web.Features.Feedback.Triangulation;

/// <summary>Two sources that disagree, worded as a question.</summary>
/// <param name="Rule">The rule that holds.</param>
/// <param name="Evidence">For each measure its id, title, and what it says in words.</param>
/// <param name="CasesUrl">The cases to look at; null where the reader may not open them.</param>
public sealed record Disagreement(PromptRule Rule, IReadOnlyList<(string MeasureId, string Title, string Words)> Evidence, string? CasesUrl);
