namespace Dashboard.Web.Ui.Documents;

/// <summary>Headline figures as a table, where they do not stand side by side.</summary>
internal static class KeyFigureRows
{
    public static TableBlock Of(KeyFiguresBlock block) => new()
    {
        Caption = "Headline figures",
        Columns = [new("Figure", Share: 2), new("Value", IsNumber: true), new("Direction", Share: 1.6), new("Beside it", Share: 2)],
        Rows = [.. block.Figures.Select(figure => (IReadOnlyList<TableCell>)[figure.Label, figure.Value, figure.Direction, figure.Beside])],
    };
}
