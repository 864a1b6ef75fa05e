using Dashboard.Data.Queries;

namespace Dashboard.Web.Ui.Measures;

/// <summary>One figure at the head of a page.</summary>
/// <param name="Trend">Its figures.</param>
/// <param name="Comparison">Published figures to hold beside it; null when there are none.</param>
/// <param name="Url">What it opens: its records, or its page where the reader may not open them.</param>
/// <param name="OpensCases">Whether it opens records.</param>
public sealed record HeadTile(MeasureTrend Trend, Comparison? Comparison, string Url, bool OpensCases);
