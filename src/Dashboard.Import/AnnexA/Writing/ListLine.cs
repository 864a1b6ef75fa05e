using Dashboard.Import.Contract;

namespace Dashboard.Import.AnnexA.Writing;

/// <summary>One row of a list on its way out: values by column, codes in the official wording.</summary>
internal sealed class ListLine(AnnexAList list, string childId)
{
    private const string Yes = "a) Yes";
    private const string No = "b) No";
    private const string Unknown = "c) Unknown";

    private readonly object?[] _cells = new object?[list.Columns.Count];

    /// <summary>The child that the row is about.</summary>
    public string ChildId { get; } = childId;

    /// <summary>Texts, dates and numbers in the order of the columns.</summary>
    public IReadOnlyList<object?> Cells => _cells;

    public void Set(Column column, string? text)
    {
        var words = list.ListColumns[column.Ordinal].Words;
        _cells[column.Ordinal] = words is null ? text : words.Official(text);
    }

    public void Set(Column column, DateOnly? day) => _cells[column.Ordinal] = day;

    public void Set(Column column, int? number) => _cells[column.Ordinal] = number;

    /// <summary>An answer; one that is not known is said so where the form has a word for it, and blank elsewhere.</summary>
    public void SetAnswer(Column column, bool? answer, bool unknown = false) =>
        _cells[column.Ordinal] = answer switch
        {
            true => Yes,
            false => No,
            null => unknown ? Unknown : null,
        };
}
