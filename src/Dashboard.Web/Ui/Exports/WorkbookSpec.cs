namespace Dashboard.Web.Ui.Exports;

/// <summary>A workbook of several sheets.</summary>
/// <param name="Sheets">Sheets, in order.</param>
public sealed record WorkbookSpec(IReadOnlyList<WorkbookSheet> Sheets);
