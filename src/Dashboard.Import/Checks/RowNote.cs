namespace Dashboard.Import.Checks;

/// <summary>What was found in one column of a row.</summary>
internal sealed record RowNote(string? Column, string? ValueClass, string Reason);
