namespace Dashboard.Import;

/// <summary>A value of a coded column that no code list knows. It goes into the store, and never into a report file or a log.</summary>
/// <param name="File">File, table or list.</param>
/// <param name="Column">Column.</param>
/// <param name="Value">The text as the source gives it; null for texts that are not kept.</param>
/// <param name="Rows">Rows that held it.</param>
public sealed record UnknownValueCount(string File, string Column, string? Value, int Rows);
