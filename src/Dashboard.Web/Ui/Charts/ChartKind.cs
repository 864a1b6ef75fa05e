namespace Dashboard.Web.Ui.Charts;

/// <summary>The shapes that the panel draws. Tables of shades are <c>HeatTable</c>; parts of a whole are stacked bars.</summary>
public enum ChartKind
{
    Line,
    Bar,
    StackedBar,
}
