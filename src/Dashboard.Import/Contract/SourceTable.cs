using Dashboard.Data.Model;
using Dashboard.Import.Checks;
using Dashboard.Import.Loading;
using Dashboard.Import.Normalising;

namespace Dashboard.Import.Contract;

/// <summary>One table of a source: its name and columns, and the way of its rows into the store.</summary>
internal abstract class SourceTable(string name, string about)
{
    private readonly List<Column> _columns = [];

    /// <summary>Name of the table, and of its CSV file without extension.</summary>
    public string Name { get; } = name;

    /// <summary>What one row is, for the data dictionary.</summary>
    public string About { get; } = about;

    /// <summary>A load without this table, or without rows in it, is refused.</summary>
    public bool Required { get; protected init; }

    public IReadOnlyList<Column> Columns => _columns;

    /// <summary>Table of the store that the rows go to.</summary>
    public abstract Type Target { get; }

    /// <summary>Starts reading this table in one load.</summary>
    public abstract TableLoad Begin(LoadState state, string label);

    protected Column Key(string column, string meaning, string example = "", int max = TextLength.Code, CodeList? codes = null) =>
        Add(new Column { Name = column, Kind = ColumnKind.Id, Need = ColumnNeed.Value, Meaning = meaning, Ordinal = _columns.Count, IsKey = true, Example = example, MaxLength = max, Codes = codes });

    /// <summary>A column that must be there and filled.</summary>
    protected Column Needed(string column, ColumnKind kind, string meaning, string example = "", int max = TextLength.Code, CodeList? codes = null, bool ahead = false) =>
        Add(new Column { Name = column, Kind = kind, Need = ColumnNeed.Value, Meaning = meaning, Ordinal = _columns.Count, Example = example, MaxLength = max, Codes = codes, MayLieAhead = ahead });

    /// <summary>A column that must be there, blank or not.</summary>
    protected Column Present(string column, ColumnKind kind, string meaning) =>
        Add(new Column { Name = column, Kind = kind, Need = ColumnNeed.Column, Meaning = meaning, Ordinal = _columns.Count });

    protected Column Optional(string column, ColumnKind kind, string meaning, string example = "", int max = TextLength.Code, CodeList? codes = null, bool ahead = false) =>
        Add(new Column { Name = column, Kind = kind, Need = ColumnNeed.Optional, Meaning = meaning, Ordinal = _columns.Count, Example = example, MaxLength = max, Codes = codes, MayLieAhead = ahead });

    private Column Add(Column column)
    {
        _columns.Add(column);
        return column;
    }
}
