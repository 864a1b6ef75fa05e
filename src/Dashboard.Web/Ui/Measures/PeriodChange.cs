using Dashboard.Data.Queries;
using Dashboard.Measures.Engine;
using Dashboard.Measures.Formatting;

namespace Dashboard.Web.Ui.Measures;

/// <summary>The change of a figure of a period in words.</summary>
public static class PeriodChange
{
    /// <summary>The change against the months before, or since half a year where one month is shown.</summary>
    public static string? Of(MeasureDefinition definition, MeasureTrend trend, PeriodFigure? now, IReadOnlyList<SeriesPoint> series, int months)
    {
        if (now is null || now.Months == 1)
        {
            return trend.Change;
        }

        var before = PeriodQueries.Of(definition, series, now.From.Previous, months);
        return before is null || before.Months != now.Months
            ? null
            : ChangeText.Against(definition, before.Figure.Value, now.Figure.Value, $"the {now.Months} months before");
    }
}
