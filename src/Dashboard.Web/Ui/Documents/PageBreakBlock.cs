namespace Dashboard.Web.Ui.Documents;

/// <summary>What follows begins on a new sheet of paper.</summary>
public sealed record PageBreakBlock : DocumentBlock;
