namespace Dashboard.Import;

/// <summary>A row kept out or a value set aside. Holds the class of the value, never the value.</summary>
/// <param name="File">File or table.</param>
/// <param name="Row">Row in the file, the header being row 1.</param>
/// <param name="Column">Column.</param>
/// <param name="Kind">One of <see cref="FindingKind"/>.</param>
/// <param name="ValueClass">What the value looked like.</param>
/// <param name="Reason">What is wrong, in words.</param>
public sealed record ImportFinding(string File, int? Row, string? Column, string Kind, string? ValueClass, string Reason);
