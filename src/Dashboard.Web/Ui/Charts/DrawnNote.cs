namespace Dashboard.Web.Ui.Charts;

/// <summary>A note's number as it stands on the chart; the words stand below it.</summary>
public sealed record DrawnNote(int Number, string Label, bool IsStep);
