using Dashboard.Web.Ui.Measures;

namespace Dashboard.Web.Features.MeasurePage;

/// <summary>A unit in the table of a measure.</summary>
/// <param name="UnitId">Unit.</param>
/// <param name="Name">Its name.</param>
/// <param name="Trend">Its figures.</param>
/// <param name="OpensCases">Whether the reader may open the children behind them.</param>
public sealed record UnitRow(string UnitId, string Name, MeasureTrend Trend, bool OpensCases);
