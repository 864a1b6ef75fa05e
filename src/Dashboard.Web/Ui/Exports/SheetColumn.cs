namespace Dashboard.Web.Ui.Exports;

/// <summary>A column of a sheet.</summary>
/// <param name="Title">Words of the first row.</param>
/// <param name="Width">Width in characters.</param>
public sealed record SheetColumn(string Title, double Width);
