namespace Dashboard.Measures.Engine;

/// <summary>How the cases of a measure become its figure.</summary>
public enum MeasureKind
{
    /// <summary>Cases counted.</summary>
    Count,

    /// <summary>Cases counted / cases, shown as a percentage.</summary>
    Share,

    /// <summary>Cases counted per 10,000 resident children.</summary>
    Rate,

    /// <summary>Sum of amounts / sum of weights over the cases counted.</summary>
    Mean,

    /// <summary>Middle amount of the cases counted; the mean of the two middle ones when their number is even.</summary>
    Median,
}
