using Dashboard.Data.Queries;
using Dashboard.Measures.Calendar;
using Dashboard.Measures.Engine;
using Dashboard.Measures.Formatting;
using Dashboard.Web.Ui.Provenance;

namespace Dashboard.Web.Ui.Measures;

/// <summary>What is said of a figure of several months.</summary>
public static class PeriodWords
{
    /// <summary>The change against the months before, or since half a year where one month is shown.</summary>
    public static string? Change(MeasureDefinition definition, MeasureTrend trend, PeriodFigure? now, IReadOnlyList<SeriesPoint> series, int months)
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

    /// <summary>What a figure is made of and when: "42 of 77, on 31 Oct 2026".</summary>
    public static string Made(PeriodReading reading, Month month, int months) => string.Join(
        ", ",
        new[]
        {
            reading.Definition.Kind == MeasureKind.Count ? null : FigureText.Parts(reading.Definition, reading.Figure),
            reading.Period?.NotSupplied is not null ? "not supplied" : PeriodText.Basis(reading.Definition, month, months),
        }.OfType<string>());

    /// <summary>Target and published figures; null when there are none.</summary>
    public static string? Beside(PeriodReading reading) => string.Join(
        " · ",
        new[]
        {
            reading.Target is { } target ? $"Target {FigureText.Value(reading.Definition, target)}" : null,
            ComparisonText.Line(reading.Definition, reading.Comparison),
        }.OfType<string>()) is { Length: > 0 } words ? words : null;

    /// <summary>What qualifies the figure; null when nothing does.</summary>
    public static string? Note(PeriodReading reading, FigureStatus status)
    {
        if (reading.Period is null)
        {
            return "Not counted for this month";
        }

        if (reading.Period.NotSupplied is { } fields)
        {
            return $"Not supplied by this source: {fields}";
        }

        string[] marks = [.. Marks(reading.Definition, reading.Period, status)];
        return marks.Length == 0 ? null : string.Join(" · ", marks);
    }

    private static IEnumerable<string> Marks(MeasureDefinition definition, PeriodFigure period, FigureStatus status)
    {
        if (period.Figure.IsWithheld)
        {
            yield return FigureText.WithheldNote;
        }

        if (FigureText.IsSmall(definition, period.Figure))
        {
            yield return "few";
        }

        if (period.Provisional)
        {
            yield return "provisional";
        }

        if (!period.Published && status == FigureStatus.Published)
        {
            yield return "not all months issued";
        }
    }
}
