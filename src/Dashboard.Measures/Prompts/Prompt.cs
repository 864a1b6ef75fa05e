using Dashboard.Measures.Engine;

namespace Dashboard.Measures.Prompts;

/// <summary>A rule that holds for a unit.</summary>
/// <param name="Rule">The rule.</param>
/// <param name="UnitId">Unit it holds for.</param>
/// <param name="Evidence">The measures behind it, one for each condition, with the figure of the unit and the one that it was compared with: of the authority or of a year before; null for a fixed value.</param>
public sealed record Prompt(PromptRule Rule, string UnitId, IReadOnlyList<(string MeasureId, UnitFigure Unit, UnitFigure? Other)> Evidence);
