namespace Dashboard.Data.Queries;

/// <summary>A field of a source, and how much of it is filled.</summary>
/// <param name="Source">ssd, annex-a or practice.</param>
/// <param name="Table">Table of the contract.</param>
/// <param name="Column">Column of the contract.</param>
/// <param name="Rows">Rows of the table.</param>
/// <param name="Filled">Rows with a value in it.</param>
public sealed record FieldRow(string Source, string Table, string Column, int Rows, int Filled)
{
    /// <summary>Written table.column, as measures name it.</summary>
    public string Name => $"{Table}.{Column}";

    /// <summary>Rows without a value.</summary>
    public int Blank => Math.Max(0, Rows - Filled);

    /// <summary>Share of the rows with a value, from 0 to 1; null without rows.</summary>
    public double? Share => Rows == 0 ? null : (double)Filled / Rows;
}
