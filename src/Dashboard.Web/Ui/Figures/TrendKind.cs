namespace Dashboard.Web.Ui.Figures;

/// <summary>What a change means for children. A measure without polarity is always <see cref="NoDirection"/>.</summary>
public enum TrendKind
{
    Improving,
    NoClearChange,
    Worsening,
    NoDirection,
}
