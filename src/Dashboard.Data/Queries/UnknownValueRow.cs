namespace Dashboard.Data.Queries;

/// <summary>A value of a coded column that no code list knows.</summary>
/// <param name="Source">Source of the load.</param>
/// <param name="File">File, table or list.</param>
/// <param name="Column">Column.</param>
/// <param name="Value">The text as the source gives it; null for texts that are not kept.</param>
/// <param name="Rows">Rows that held it.</param>
public sealed record UnknownValueRow(string Source, string File, string Column, string? Value, int Rows);
