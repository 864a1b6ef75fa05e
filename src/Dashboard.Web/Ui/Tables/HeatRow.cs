namespace Dashboard.Web.Ui.Tables;

/// <summary>A row of cells in the order of the columns, with its total.</summary>
public sealed record HeatRow(string Label, IReadOnlyList<HeatCell> Cells)
{
    public string? Url { get; init; }
    public HeatCell? Total { get; init; }
}
