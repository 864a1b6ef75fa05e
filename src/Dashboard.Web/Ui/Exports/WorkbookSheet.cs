namespace Dashboard.Web.Ui.Exports;

/// <summary>One sheet of a workbook.</summary>
/// <param name="Name">Its name; made to fit and to differ from the others.</param>
/// <param name="Columns">Columns.</param>
/// <param name="Rows">Rows in the order of the columns. A cell is text, a heading, a number (double), a date (DateOnly) or nothing.</param>
public sealed record WorkbookSheet(string Name, IReadOnlyList<SheetColumn> Columns, IEnumerable<IReadOnlyList<object?>> Rows)
{
    /// <summary>For whom the rows are: stands above them; null where that goes without saying.</summary>
    public string? Notice { get; init; }

    /// <summary>Whether long texts run over several lines.</summary>
    public bool Wraps { get; init; }

    /// <summary>Whether the titles of the columns stand above the rows.</summary>
    public bool HasHead { get; init; } = true;
}
