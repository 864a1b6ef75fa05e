using Dashboard.Measures.Calendar;
using Dashboard.Measures.Engine;

namespace Dashboard.Measures.Formatting;

/// <summary>A change between two months in words.</summary>
public static class ChangeText
{
    /// <summary>"up 4 points since April 2026", "the same as in April 2026"; null when either figure is not known.</summary>
    public static string? Since(MeasureDefinition definition, double? before, double? now, Month month) =>
        Between(definition, before, now, "the same as in " + FigureText.Month(month), "since " + FigureText.Month(month));

    /// <summary>"up 4 points on the 6 months before", "the same as in the 6 months before"; null when either figure is not known.</summary>
    public static string? Against(MeasureDefinition definition, double? before, double? now, string earlier) =>
        Between(definition, before, now, "the same as in " + earlier, "on " + earlier);

    private static string? Between(MeasureDefinition definition, double? before, double? now, string same, string since)
    {
        if (before is not { } old || now is not { } current)
        {
            return null;
        }

        var difference = FigureText.Difference(definition, current - old);
        return difference == FigureText.Difference(definition, 0) ? same : $"{(current > old ? "up" : "down")} {difference} {since}";
    }
}
