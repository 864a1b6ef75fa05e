using Dashboard.Import.Contract;
using Dashboard.Import.Normalising;

namespace Dashboard.Import.Checks;

/// <summary>
/// One row as a table's mapper sees it: typed values by column, with the checks of the contract on the way.
/// A value that a row cannot do without rejects the row, any other faulty value is flagged and reads as not known.
/// </summary>
internal sealed partial class Row(SourceTable table, LoadState state)
{
    private const char KeySeparator = '\u001f';

    private readonly List<RowNote> _flags = [];

    /// <summary>Cleaned texts by ordinal of the column.</summary>
    public string?[] Values { get; } = new string?[table.Columns.Count];

    /// <summary>Row in the file.</summary>
    public int Number { get; private set; }

    /// <summary>Values of the key columns read so far.</summary>
    public string Key { get; private set; } = "";

    /// <summary>Why the row is kept out.</summary>
    public RowNote? Rejection { get; private set; }

    /// <summary>Values set aside.</summary>
    public IReadOnlyList<RowNote> Flags => _flags;

    public void Start(int number)
    {
        Number = number;
        Key = "";
        Rejection = null;
        _flags.Clear();
    }

    public void Reject(Column? column, string? valueClass, string reason, string? unknown = null) => Rejection ??= new RowNote(column?.Name, valueClass, reason, unknown);

    public void Flag(Column column, string? valueClass, string reason, string? unknown = null) => _flags.Add(new RowNote(column.Name, valueClass, reason, unknown));

    /// <summary>A key column: blank or overlong rejects the row.</summary>
    public string KeyPart(Column column) => KeyOf(column, Needed(column));

    private string KeyOf(Column column, string text)
    {
        if (text.Length > column.MaxLength)
        {
            TooLong(column, text);
        }

        Key = Key.Length == 0 ? text : Key + KeySeparator + text;
        return text;
    }

    /// <summary>A key column that refers to another record.</summary>
    public string KeyPart(Column column, KnownKeys known, string what)
    {
        var text = KeyPart(column);
        return Rejection is null ? Held(column, text, known, what) : text;
    }

    /// <summary>Further parts of the key that may be blank, as they have been read.</summary>
    public void AddToKey(DateOnly? day, string? code = null) =>
        Key = string.Create(System.Globalization.CultureInfo.InvariantCulture, $"{Key}{KeySeparator}{day:yyyy-MM-dd}{KeySeparator}{code}");

    /// <summary>Text of a column that must be filled.</summary>
    public string Needed(Column column)
    {
        if (Values[column.Ordinal] is { } text)
        {
            return text;
        }

        Reject(column, "empty", column.IsKey ? "The key is empty." : $"{column.Name} is empty.");
        return "";
    }

    public string? Text(Column column)
    {
        if (Values[column.Ordinal] is not { } text)
        {
            if (column.Need == ColumnNeed.Value)
            {
                Needed(column);
            }

            return null;
        }

        text = state.Words.Standard(column.Name, text);
        if (text.Length <= column.MaxLength)
        {
            return text;
        }

        TooLong(column, text);
        return null;
    }

    public string NeededText(Column column) => Text(column) ?? "";

    public bool? YesNo(Column column)
    {
        if (Values[column.Ordinal] is not { } text)
        {
            return null;
        }

        if (Normalising.YesNo.TryRead(state.Words.Standard(column.Name, text), out var answer))
        {
            return answer;
        }

        Flag(column, ValueClass.Of(text), "Neither yes nor no. Read as not known.", text);
        return null;
    }

    public string? Code(Column column)
    {
        if (Text(column) is not { } text)
        {
            return null;
        }

        if (column.Codes!.TryFind(text, out var code) && (code is not null || column.Need != ColumnNeed.Value))
        {
            return code;
        }

        Faulty(column, ValueClass.Of(text), $"Not a code of {column.Name}. Add the local word to code_map, or correct it in the source.", Values[column.Ordinal]);
        return null;
    }

    public string NeededCode(Column column) => Code(column) ?? "";

    /// <summary>Codes without a list: as given, in capitals.</summary>
    public string? Capitals(Column column) => Text(column)?.ToUpperInvariant();

    private void Faulty(Column column, string valueClass, string reason, string? unknown = null)
    {
        if (column.MustBeThere)
        {
            Reject(column, valueClass, reason, unknown);
        }
        else
        {
            Flag(column, valueClass, reason + " Read as not known.", unknown);
        }
    }

    private void TooLong(Column column, string text) =>
        Faulty(column, ValueClass.Of(text), $"The text is longer than {column.MaxLength} characters.", column.Codes is null ? null : text);
}
