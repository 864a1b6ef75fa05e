using Dashboard.Measures.Engine;
using Dashboard.Measures.Formatting;
using Dashboard.Web.Ui.Exports;

namespace Dashboard.Web.Ui.Measures;

/// <summary>A figure of several months in a row of a file.</summary>
internal static class PeriodCells
{
    /// <summary>The columns.</summary>
    public static IReadOnlyList<SheetColumn> Columns { get; } =
    [
        new("From", 10), new("To", 10), new("Numerator", 12), new("Denominator", 12), new("Value", 12), new("How it is counted", 18), new("Note", 24),
        new("England", 12), new("Neighbours", 12), new("Published for", 26),
    ];

    /// <summary>The cells of a figure, its own or that of a part.</summary>
    public static IReadOnlyList<object?> Of(PeriodReading reading, UnitFigure figure, Data.Queries.Comparison? published) =>
    [
        reading.Period?.From.ToString(),
        reading.Period?.To.ToString(),
        figure.Numerator,
        figure.Denominator,
        figure.Value,
        DefinitionText.Kind(reading.Definition.Kind),
        reading.Period?.NotSupplied is { } missing ? "Not supplied: " + missing : reading.Period?.Provisional == true ? "provisional" : null,
        published?.England?.Value,
        published?.Neighbours?.Value,
        published?.Period.Text,
    ];
}
