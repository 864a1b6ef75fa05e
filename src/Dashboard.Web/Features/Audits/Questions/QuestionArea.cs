using Dashboard.Measures.Engine;
using Dashboard.Measures.Instruments;

namespace Dashboard.Web.Features.Audits.Questions;

/// <summary>An area of practice with its questions.</summary>
/// <param name="Area">Area.</param>
/// <param name="Figure">Mean score of all its answers, in points.</param>
/// <param name="Before">The same months a year before.</param>
/// <param name="Questions">Its questions, in the order of the form.</param>
public sealed record QuestionArea(InstrumentArea Area, UnitFigure Figure, UnitFigure Before, IReadOnlyList<QuestionRow> Questions);
