namespace Dashboard.Import;

/// <summary>How far an import has come.</summary>
/// <param name="Table">Table or file being read.</param>
/// <param name="TablesDone">Tables read before it.</param>
/// <param name="Tables">Tables to read.</param>
/// <param name="Rows">Rows read so far, all tables together.</param>
public sealed record ImportProgress(string Table, int TablesDone, int Tables, long Rows);
