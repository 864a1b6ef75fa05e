using Dashboard.Measures.Calendar;
using Dashboard.Measures.Engine;

namespace Dashboard.Measures.Formatting;

/// <summary>A change between two months in words.</summary>
public static class ChangeText
{
    /// <summary>"up 4 points since April 2026", "the same as in April 2026"; null when either figure is not known.</summary>
    public static string? Since(MeasureDefinition definition, double? before, double? now, Month month)
    {
        if (before is not { } old || now is not { } current)
        {
            return null;
        }

        var difference = FigureText.Difference(definition, current - old);
        var same = FigureText.Difference(definition, 0);
        return difference == same
            ? $"the same as in {FigureText.Month(month)}"
            : $"{(current > old ? "up" : "down")} {difference} since {FigureText.Month(month)}";
    }
}
