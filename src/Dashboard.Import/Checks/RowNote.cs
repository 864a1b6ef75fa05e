namespace Dashboard.Import.Checks;

/// <summary>What was found in one column of a row.</summary>
/// <param name="Column">Column; null where the whole row is meant.</param>
/// <param name="ValueClass">What the value looked like.</param>
/// <param name="Reason">What is wrong, in words.</param>
/// <param name="Unknown">The text of a coded column that no code list knows; null for everything else, so that names and free text go no further.</param>
internal sealed record RowNote(string? Column, string? ValueClass, string Reason, string? Unknown = null);
