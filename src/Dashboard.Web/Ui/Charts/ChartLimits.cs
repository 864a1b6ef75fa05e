namespace Dashboard.Web.Ui.Charts;

/// <summary>Range of ordinary variation between two places of the label axis; several of them make a step where a definition changed.</summary>
public sealed record ChartLimits(int From, int To, double Lower, double Upper);
