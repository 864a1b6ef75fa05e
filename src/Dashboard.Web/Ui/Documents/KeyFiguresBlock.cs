namespace Dashboard.Web.Ui.Documents;

/// <summary>A few headline figures side by side.</summary>
/// <param name="Figures">Figures, in order.</param>
public sealed record KeyFiguresBlock(IReadOnlyList<KeyFigure> Figures) : DocumentBlock;
