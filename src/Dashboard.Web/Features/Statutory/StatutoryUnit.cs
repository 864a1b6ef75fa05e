using Dashboard.Measures.Engine;
using Dashboard.Web.Ui.Measures;

namespace Dashboard.Web.Features.Statutory;

/// <summary>A unit below the chosen one.</summary>
/// <param name="UnitId">Unit.</param>
/// <param name="Name">Its name.</param>
/// <param name="Figure">Its figure of the period.</param>
/// <param name="Trend">Its two years.</param>
/// <param name="OpensCases">Whether the reader may open the records behind it.</param>
public sealed record StatutoryUnit(string UnitId, string Name, UnitFigure Figure, MeasureTrend Trend, bool OpensCases);
