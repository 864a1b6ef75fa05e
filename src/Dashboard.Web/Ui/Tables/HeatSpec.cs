namespace Dashboard.Web.Ui.Tables;

/// <summary>A table whose shades show where to look. Rows come sorted; totals come counted (distinct children are not a sum).</summary>
public sealed record HeatSpec
{
    public const int Steps = 5;

    public required string Title { get; init; }
    public required string RowHeading { get; init; }
    public required IReadOnlyList<string> Columns { get; init; }
    public required IReadOnlyList<HeatRow> Rows { get; init; }
    public IReadOnlyList<HeatCell> ColumnTotals { get; init; } = [];
    public HeatCell? GrandTotal { get; init; }
    public string TotalHeading { get; init; } = "All";

    /// <summary>Heading of the last column where it is not that of the last row.</summary>
    public string? LastColumnHeading { get; init; }

    /// <summary>What a stronger shade means, in words; not "darker", which is true of one theme only.</summary>
    public required string Legend { get; init; }

    /// <summary>Ends of the scale; the smallest and largest value if not given.</summary>
    public double? Minimum { get; init; }

    public double? Maximum { get; init; }

    /// <summary>Pictogram of each column, for the eight measures of practice.</summary>
    public IReadOnlyList<string>? Pictograms { get; init; }

    /// <summary>0 is unshaded (not known), 1 the lightest, <see cref="Steps"/> the deepest.</summary>
    public int StepOf(double? value)
    {
        if (value is not { } known)
        {
            return 0;
        }

        var low = Minimum ?? Values().Min();
        var high = Maximum ?? Values().Max();
        return high > low ? Math.Clamp((int)((known - low) / (high - low) * Steps) + 1, 1, Steps) : 1;
    }
    private IEnumerable<double> Values() => Rows.SelectMany(row => row.Cells).Select(cell => cell.Value).OfType<double>().DefaultIfEmpty(0);
}
