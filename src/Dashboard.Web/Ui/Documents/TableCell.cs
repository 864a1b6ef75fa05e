namespace Dashboard.Web.Ui.Documents;

/// <summary>A cell of a table in a document.</summary>
/// <param name="Text">As it is read.</param>
/// <param name="Number">The number itself, for workbooks; null where it is words, not known or withheld.</param>
public sealed record TableCell(string Text, double? Number = null)
{
    public static implicit operator TableCell(string? text) => new(text ?? string.Empty);

    /// <summary>A cell of words.</summary>
    public static TableCell FromString(string? text) => text;
}
