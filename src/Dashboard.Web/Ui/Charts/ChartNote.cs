namespace Dashboard.Web.Ui.Charts;

/// <summary>A remark tied to a label: recording changed, inspection, new team. A step also draws a line across the chart.</summary>
public sealed record ChartNote(string Label, string Text, bool IsStep = false);
