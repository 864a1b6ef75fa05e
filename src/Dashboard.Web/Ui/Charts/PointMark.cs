namespace Dashboard.Web.Ui.Charts;

/// <summary>How a point is drawn, and which word the table adds to it.</summary>
public enum PointMark
{
    Plain,

    /// <summary>More than usual variation: hollow.</summary>
    Signal,

    /// <summary>May still change: hollow and grey.</summary>
    Provisional,
}
