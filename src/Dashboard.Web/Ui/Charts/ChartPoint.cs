namespace Dashboard.Web.Ui.Charts;

/// <summary>One value of a series. A null value is a gap in the line and a dash in the table, never a zero.</summary>
public sealed record ChartPoint(double? Value)
{
    /// <summary>Opens the records behind the value.</summary>
    public string? Link { get; init; }

    /// <summary>Whether there is a value that is not shown, so that no child can be recognised.</summary>
    public bool IsWithheld { get; init; }

    public PointMark Mark { get; init; }

    /// <summary>Numerator and denominator or a remark, shown beside the value in the table: "38 of 62".</summary>
    public string? Detail { get; init; }

    public static implicit operator ChartPoint(double? value) => new(value);

    public static ChartPoint FromDouble(double? value) => new(value);
}
