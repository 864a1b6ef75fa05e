using Dashboard.Measures.Engine;
using Dashboard.Measures.Instruments;

namespace Dashboard.Web.Features.Audits.Questions;

/// <summary>Answers to one question with a grade and no score, over the period.</summary>
/// <param name="Question">Question.</param>
/// <param name="Pair">Category in the measures.</param>
/// <param name="Figure">Share of answers that are good or outstanding.</param>
/// <param name="Grades">Answers with each grade, the lowest grade first.</param>
public sealed record GradedRow(InstrumentQuestion Question, CategoryPair Pair, UnitFigure Figure, IReadOnlyList<int> Grades);
