namespace Dashboard.Web.Ui.Exports;

/// <summary>A workbook of one sheet of rows and one that says what they are.</summary>
public sealed record SheetSpec
{
    /// <summary>Name of the sheet; at most 31 characters.</summary>
    public required string Name { get; init; }

    public required IReadOnlyList<SheetColumn> Columns { get; init; }

    /// <summary>For whom the rows are: stands above them; null where that goes without saying.</summary>
    public string? Notice { get; init; }

    /// <summary>Rows in the order of the columns. A cell is text, a number (double), a date (DateOnly) or nothing.</summary>
    public required IEnumerable<IReadOnlyList<object?>> Rows { get; init; }

    /// <summary>What the rows are: label and words.</summary>
    public required IReadOnlyList<(string Label, string Text)> About { get; init; }
}
