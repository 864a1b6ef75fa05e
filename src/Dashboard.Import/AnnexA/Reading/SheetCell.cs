namespace Dashboard.Import.AnnexA.Reading;

/// <summary>A cell as the file gives it.</summary>
/// <param name="Text">Text, or the number as written; null when the cell is blank.</param>
/// <param name="IsNumber">Whether the cell is a number, among them dates.</param>
internal readonly record struct SheetCell(string? Text, bool IsNumber);
