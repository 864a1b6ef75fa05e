using Dashboard.Measures.Engine;

namespace Dashboard.Measures.Prompts;

/// <summary>A rule that holds for a unit.</summary>
/// <param name="Rule">The rule.</param>
/// <param name="UnitId">Unit it holds for.</param>
/// <param name="Evidence">The measures behind it with the figure of the unit and, where it was compared with that, of the authority.</param>
public sealed record Prompt(PromptRule Rule, string UnitId, IReadOnlyList<(string MeasureId, UnitFigure Unit, UnitFigure? Authority)> Evidence);
