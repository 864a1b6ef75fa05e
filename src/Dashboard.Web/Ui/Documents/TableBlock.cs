namespace Dashboard.Web.Ui.Documents;

/// <summary>A table: every column is headed, every row is headed by its first cell, and the caption says what it holds.</summary>
public sealed record TableBlock : DocumentBlock
{
    public required string Caption { get; init; }

    public required IReadOnlyList<TableColumn> Columns { get; init; }

    /// <summary>Rows in the order of the columns; missing cells at the end are blank.</summary>
    public required IReadOnlyList<IReadOnlyList<TableCell>> Rows { get; init; }

    /// <summary>Whether it is for workbooks only: too long to be read on paper.</summary>
    public bool InWorkbookOnly { get; init; }

    /// <summary>What qualifies it, below it.</summary>
    public IReadOnlyList<string> Notes { get; init; } = [];
}
