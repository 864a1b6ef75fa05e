using System.Globalization;

namespace Dashboard.Web.Ui.Charts;

/// <summary>Turns values into places on a small drawing. Pure: no markup, no colours.</summary>
public sealed record LineGeometry
{
    public required IReadOnlyList<(int Index, double X, double Y)> Points { get; init; }

    /// <summary>The unbroken runs of points.</summary>
    public required IReadOnlyList<IReadOnlyList<(int Index, double X, double Y)>> Lines { get; init; }

    /// <summary>One path for each unbroken run; a gap stays a gap, a lone value is a point without a path.</summary>
    public required IReadOnlyList<string> Paths { get; init; }

    public required Func<double, double> Place { get; init; }

    public static LineGeometry Of(IReadOnlyList<double?> values, double width, double height, double? minimum = null, double? maximum = null, double inset = 4)
    {
        var known = values.OfType<double>().ToList();
        var low = minimum ?? known.DefaultIfEmpty(0).Min();
        var high = maximum ?? known.DefaultIfEmpty(0).Max();
        var step = values.Count > 1 ? (width - 2 * inset) / (values.Count - 1) : 0;
        // All equal: a line through the middle rather than along an edge.
        double Y(double value) => high > low ? inset + (high - Math.Clamp(value, low, high)) / (high - low) * (height - 2 * inset) : height / 2;
        double X(int index) => values.Count > 1 ? inset + index * step : width / 2;

        var points = values.Select((value, index) => (Index: index, Value: value)).Where(point => point.Value is not null)
            .Select(point => (point.Index, X: X(point.Index), Y: Y(point.Value!.Value))).ToList();
        var lines = Runs(points).Where(run => run.Count > 1).ToList();
        return new LineGeometry { Points = points, Lines = lines, Paths = [.. lines.Select(Path)], Place = Y };
    }

    public static string Number(double value) => value.ToString("0.##", CultureInfo.InvariantCulture);

    private static IEnumerable<List<(int Index, double X, double Y)>> Runs(List<(int Index, double X, double Y)> points)
    {
        var run = new List<(int Index, double X, double Y)>();
        foreach (var point in points)
        {
            if (run.Count > 0 && point.Index != run[^1].Index + 1)
            {
                yield return run;
                run = [];
            }

            run.Add(point);
        }

        yield return run;
    }

    private static string Path(List<(int Index, double X, double Y)> run) =>
        "M" + string.Join('L', run.Select(point => $"{Number(point.X)} {Number(point.Y)}"));
}
