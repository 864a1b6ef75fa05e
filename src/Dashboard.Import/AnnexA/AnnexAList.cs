using Dashboard.Data.Model;
using Dashboard.Data.Store;
using Dashboard.Import.AnnexA.Reading;
using Dashboard.Import.AnnexA.Records;
using Dashboard.Import.AnnexA.Writing;
using Dashboard.Import.Checks;
using Dashboard.Import.Contract;
using Dashboard.Import.Loading;

namespace Dashboard.Import.AnnexA;

/// <summary>One list of Annex A: sheet, headings and codes once for both ways, what a row stands for, and how rows are made.</summary>
internal abstract class AnnexAList(int number, string title, string about) : SourceTable<ListEntry>($"List {number}", about)
{
    private readonly List<ListColumn> _columns = [];

    public int Number { get; } = number;

    /// <summary>What the list is called.</summary>
    public string Title { get; } = title;

    /// <summary>Where the rows of all lists come together; set for a load.</summary>
    public AnnexARecords Gathered { get; set; } = null!;

    public IReadOnlyList<ListColumn> ListColumns => _columns;

    /// <summary>The lists share the tables of the store; <see cref="AnnexAKind"/> says which.</summary>
    public override Type Target => typeof(Measures.Records.Child);

    /// <summary>Other names of the sheet in use.</summary>
    public virtual IReadOnlyList<string> SheetNames => [];

    /// <summary>The rows of the list for what the store holds.</summary>
    public abstract IEnumerable<ListLine> Lines(StoredBook book);

    public override void Complete(TableLoad<ListEntry> load, LoadState state)
    {
        foreach (var entry in load.Records)
        {
            entry.Add(Gathered);
        }

        CheckAcross(load);
    }

    /// <summary>Rows reach the store when all lists have been read.</summary>
    public override Task WriteAsync(StoreTransaction transaction, IEnumerable<ListEntry> records, CancellationToken cancellationToken) => Task.CompletedTask;

    /// <summary>Compares the rows with those of the lists before.</summary>
    protected virtual void CheckAcross(TableLoad<ListEntry> load)
    {
    }

    protected Column KeyColumn(string heading, string meaning, string[] aliases, params string[] feeds) =>
        Add(Key(heading, meaning), null, aliases, feeds);

    protected Column NeededDate(string heading, string meaning, string[] aliases, params string[] feeds) =>
        Add(Needed(heading, ColumnKind.Date, meaning), null, aliases, feeds);

    protected Column Date(string heading, string meaning, string[] aliases, params string[] feeds) =>
        Add(Optional(heading, ColumnKind.Date, meaning), null, aliases, feeds);

    protected Column Coded(string heading, string meaning, CodeWords words, string[] aliases, params string[] feeds) =>
        Add(Optional(heading, ColumnKind.Code, meaning, codes: words.Codes), words, aliases, feeds);

    protected Column YesOrNo(string heading, string meaning, string[] aliases, params string[] feeds) =>
        Add(Optional(heading, ColumnKind.YesNo, meaning), null, aliases, feeds);

    protected Column Text(string heading, string meaning, int max, string[] aliases, params string[] feeds) =>
        Add(Optional(heading, ColumnKind.Text, meaning, max: max), null, aliases, feeds);

    /// <summary>A column that is written and not read: the records have no place for it, or it follows from others.</summary>
    protected Column Passed(string heading, ColumnKind kind, string meaning, params string[] aliases) =>
        Add(Optional(heading, kind, meaning), null, aliases, []);

    protected Column Team(params string[] feeds) => Text("Allocated Team", "Team.", TextLength.Name, ["Team", "Team Name"], feeds);

    protected Column Worker(params string[] feeds) => Text("Allocated Worker", "Worker.", TextLength.Name, ["Worker", "Allocated Social Worker", "Worker Name"], feeds);

    protected Column Add(Column column, CodeWords? words, IReadOnlyList<string> aliases, IReadOnlyList<string> feeds)
    {
        _columns.Add(new ListColumn(column, words, aliases, feeds));
        return column;
    }

    /// <summary>A text; what an Excel error left behind is none.</summary>
    protected static string? TextOf(Row row, Column column)
    {
        if (row.Values[column.Ordinal] is { } text && CellText.IsError(text))
        {
            row.Flag(column, "error cell", "The cell holds an Excel error. Read as not known.");
            return null;
        }

        return row.Text(column);
    }

    /// <summary>The id that makes the row's key.</summary>
    protected static string IdOf(Row row, Column column)
    {
        var id = row.KeyPart(column);
        if (CellText.IsError(id))
        {
            row.Reject(column, "error cell", "The key holds an Excel error.");
        }

        return id;
    }

    /// <summary>An id that stays the same when the same row is read again.</summary>
    protected string RecordId(Row row) => StableId.Of($"L{Number}", row.Key);

    /// <summary>Flags an event before the months that the list is about; such months are not complete.</summary>
    protected void CheckPeriod(Row row, Column column, DateOnly? day)
    {
        if (day < Gathered.AsAt.AddMonths(-AnnexAContract.Months))
        {
            row.Flag(column, "date before the period", $"The date lies before the {AnnexAContract.Months} months that the list is about. The row is kept.");
        }
    }

}
