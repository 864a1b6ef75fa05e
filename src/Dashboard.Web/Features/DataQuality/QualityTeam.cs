using Dashboard.Web.Ui.Measures;

namespace Dashboard.Web.Features.DataQuality;

/// <summary>A team with what there is to put right in the records of its children.</summary>
/// <param name="UnitId">Team.</param>
/// <param name="Name">Its name.</param>
/// <param name="Trend">Open children with something to put right.</param>
/// <param name="Most">What it is most often, with the number of children; null where nothing is.</param>
/// <param name="OpensCases">Whether the reader may open these children.</param>
public sealed record QualityTeam(string UnitId, string Name, MeasureTrend Trend, string? Most, bool OpensCases);
