namespace Dashboard.Web.Ui.Exports;

/// <summary>A cell that heads what follows.</summary>
/// <param name="Text">Its words.</param>
public sealed record SheetHeading(string Text);
