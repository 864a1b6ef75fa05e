using Dashboard.Measures.Engine;
using Dashboard.Measures.Statistics;

namespace Dashboard.Data.Administration;

/// <summary>A figure beside that of the month before.</summary>
/// <param name="Definition">Measure.</param>
/// <param name="Now">Figure of the month.</param>
/// <param name="Before">Figure of the month before; null where there is none.</param>
/// <param name="Signal">Why the month stands out, if it does.</param>
public sealed record MovedFigure(MeasureDefinition Definition, UnitFigure Now, UnitFigure? Before, Signal Signal);
