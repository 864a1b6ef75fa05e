using System.Data;
using System.Data.Common;
using Dashboard.Import.Contract;

namespace Dashboard.Import.Reading;

/// <summary>The SSD tables of a database. Only reads, and only columns of the contract.</summary>
internal sealed class DatabaseSource : IRowSource
{
    private readonly DbConnection _connection;
    private readonly SourceDialect _dialect;
    private readonly string? _schema;
    private readonly string _prefix;
    private readonly Dictionary<string, (string Name, List<string> Columns)> _tables;

    private DatabaseSource(DbConnection connection, ImportOptions options, Dictionary<string, (string Name, List<string> Columns)> tables)
    {
        _connection = connection;
        _dialect = SourceDialect.Of(connection);
        _schema = options.SourceSchema;
        _prefix = options.TablePrefix;
        _tables = tables;
    }

    /// <summary>Asks the database which tables and columns it has.</summary>
    public static async Task<DatabaseSource> OpenAsync(DbConnection connection, ImportOptions options, CancellationToken cancellationToken)
    {
        var tables = new Dictionary<string, (string Name, List<string> Columns)>(StringComparer.OrdinalIgnoreCase);
        try
        {
            if (connection.State != ConnectionState.Open)
            {
                await connection.OpenAsync(cancellationToken);
            }

            await using var command = connection.CreateCommand();
            command.CommandText = SourceDialect.Of(connection).ColumnsQuery(options.SourceSchema);
            var schema = command.CreateParameter();
            schema.ParameterName = "@schema";
            schema.Value = options.SourceSchema ?? (object)DBNull.Value;
            command.Parameters.Add(schema);
            await using var reader = await command.ExecuteReaderAsync(cancellationToken);
            while (await reader.ReadAsync(cancellationToken))
            {
                var name = reader.GetString(0);
                if (!tables.TryGetValue(name, out var table))
                {
                    tables[name] = table = (name, []);
                }

                table.Columns.Add(reader.GetString(1));
            }
        }
        catch (DbException)
        {
            throw new SourceFaultException(new ImportFault("", null, null, "The source database cannot be read. Check the connection string, and that the login may read the SSD schema."));
        }

        return new DatabaseSource(connection, options, tables);
    }

    /// <summary>Other tables of a case system's database are none of our business.</summary>
    public IReadOnlyList<string> Others(IReadOnlyCollection<SourceTable> contract) => [];

    public string Label(SourceTable table) => TableName(table, _prefix);

    public string HowToSupply(SourceTable table) =>
        $"Check that {(_schema is null ? "the login's schema" : $"schema {_schema}")} holds {Label(table)}, that the login may read it, and that schema name and table prefix are set as in the source.";

    public bool Has(SourceTable table) => _tables.ContainsKey(Label(table));

    public IRowReader Open(SourceTable table)
    {
        var (name, columns) = _tables[Label(table)];
        var wanted = columns.Where(column => table.Columns.Any(known => known.Name.Equals(column, StringComparison.OrdinalIgnoreCase))).ToList();
        return new DatabaseRowReader(_connection, wanted.Count == 0 ? null : _dialect.Select(_schema, name, wanted), wanted, Label(table));
    }

    internal static string TableName(SourceTable table, string prefix) =>
        prefix + (table.Name.StartsWith(SsdContract.Prefix, StringComparison.Ordinal) ? table.Name[SsdContract.Prefix.Length..] : table.Name);
}
