namespace Dashboard.Web.Ui.Charts;

/// <summary>Places of the bars of a drawing on a plot of 600 by 225: side by side or stacked, upright or lying.</summary>
public static class StaticBars
{
    internal const double Long = 600;
    internal const double High = 225;
    private const double Share = 0.62;

    public static IEnumerable<(string Colour, double X, double Y, double Width, double Height)> Of(ChartDrawing drawing)
    {
        var stacked = drawing.Kind == "stacked";
        var (along, across) = drawing.Horizontal ? (Long, High) : (High, Long);
        var slot = across / Math.Max(1, drawing.Labels.Count);
        var thickness = slot * Share / (stacked ? 1 : Math.Max(1, drawing.Series.Count));
        double Length(double value) => Math.Clamp((value - drawing.Minimum) / (drawing.Maximum - drawing.Minimum), 0, 1) * along;

        for (var label = 0; label < drawing.Labels.Count; label++)
        {
            var below = 0.0;
            for (var series = 0; series < drawing.Series.Count; series++)
            {
                var value = drawing.Series[series].Values.ElementAtOrDefault(label) ?? 0;
                var (from, to) = (Length(below), Length(below + value));
                var side = slot * (label + (1 - Share) / 2) + (stacked ? 0 : series * thickness);
                yield return drawing.Horizontal
                    ? (drawing.Series[series].Colour, from, side, to - from, thickness)
                    : (drawing.Series[series].Colour, side, High - to, thickness, to - from);
                below += stacked ? value : 0;
            }
        }
    }
}
