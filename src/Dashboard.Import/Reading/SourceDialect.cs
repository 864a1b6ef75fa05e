using System.Data.Common;
using Microsoft.Data.Sqlite;

namespace Dashboard.Import.Reading;

/// <summary>How one database engine names tables and lists columns.</summary>
internal abstract class SourceDialect
{
    public static SourceDialect SqlServer { get; } = new SqlServerDialect();

    public static SourceDialect Sqlite { get; } = new SqliteDialect();

    public static SourceDialect Of(DbConnection connection) => connection is SqliteConnection ? Sqlite : SqlServer;

    /// <summary>Lists table and column names; the parameter @schema may be unused.</summary>
    public abstract string ColumnsQuery(string? schema);

    public abstract string Select(string? schema, string table, IReadOnlyList<string> columns);

    private sealed class SqlServerDialect : SourceDialect
    {
        public override string ColumnsQuery(string? schema) =>
            "SELECT TABLE_NAME, COLUMN_NAME FROM INFORMATION_SCHEMA.COLUMNS WHERE TABLE_SCHEMA = "
            + (schema is null ? "SCHEMA_NAME()" : "@schema") + " ORDER BY TABLE_NAME, ORDINAL_POSITION";

        public override string Select(string? schema, string table, IReadOnlyList<string> columns) =>
            $"SELECT {string.Join(", ", columns.Select(Quoted))} FROM {(schema is null ? "" : Quoted(schema) + ".")}{Quoted(table)}";

        private static string Quoted(string name) => $"[{name.Replace("]", "]]", StringComparison.Ordinal)}]";
    }

    private sealed class SqliteDialect : SourceDialect
    {
        public override string ColumnsQuery(string? schema) =>
            "SELECT t.name, c.name FROM sqlite_master t JOIN pragma_table_info(t.name) c WHERE t.type IN ('table', 'view') ORDER BY t.name, c.cid";

        public override string Select(string? schema, string table, IReadOnlyList<string> columns) =>
            $"SELECT {string.Join(", ", columns.Select(Quoted))} FROM {Quoted(table)}";

        private static string Quoted(string name) => $"\"{name.Replace("\"", "\"\"", StringComparison.Ordinal)}\"";
    }
}
