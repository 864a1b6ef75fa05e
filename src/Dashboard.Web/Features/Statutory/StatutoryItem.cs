namespace Dashboard.Web.Features.Statutory;

/// <summary>One measure on a page of the statutory picture.</summary>
/// <param name="MeasureId">Measure.</param>
/// <param name="Show">How it is shown.</param>
/// <param name="Dimension">Split that is shown, for <see cref="StatutoryShow.Split"/>.</param>
public sealed record StatutoryItem(string MeasureId, StatutoryShow Show, string? Dimension = null);
