using System.Globalization;

namespace Dashboard.Import.Benchmarks;

/// <summary>A published figure or the symbol that stands for it.</summary>
/// <param name="Value">Figure; null when there is none.</param>
/// <param name="Marker">Symbol: c suppressed, z not applicable, x not available, k and low round to nothing, u not reliable, ":" not available.</param>
internal readonly record struct BenchmarkCell(double? Value, string? Marker)
{
    private static readonly string[] Markers = ["c", "z", "x", "k", "u", "low", ":"];

    /// <summary>Whether the text is a figure, a symbol or nothing.</summary>
    public static bool TryParse(string text, out BenchmarkCell cell)
    {
        if (double.TryParse(text, NumberStyles.AllowDecimalPoint | NumberStyles.AllowExponent, CultureInfo.InvariantCulture, out var value) && double.IsFinite(value))
        {
            cell = new BenchmarkCell(value, null);
            return true;
        }

        cell = new BenchmarkCell(null, Markers.FirstOrDefault(marker => marker.Equals(text, StringComparison.OrdinalIgnoreCase)));
        return text.Length == 0 || cell.Marker is not null;
    }
}
