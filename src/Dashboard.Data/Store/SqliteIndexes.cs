using System.Data.Common;

namespace Dashboard.Data.Store;

/// <summary>Secondary indexes of tables that are about to be filled anew: making them afterwards is cheaper than keeping them in order row by row.</summary>
internal static class SqliteIndexes
{
    /// <summary>Drops the indexes of the tables within the transaction; returns the statements that make them again.</summary>
    public static async Task<IReadOnlyList<string>> DropAsync(StoreTransaction transaction, IEnumerable<string> tables, CancellationToken cancellationToken)
    {
        var found = new List<(string Name, string Statement)>();
        foreach (var table in tables)
        {
            await using var query = Command(transaction, "SELECT name, sql FROM sqlite_master WHERE type = 'index' AND sql IS NOT NULL AND tbl_name = $table ORDER BY name");
            var parameter = query.CreateParameter();
            parameter.ParameterName = "$table";
            parameter.Value = table;
            query.Parameters.Add(parameter);
            await using var reader = await query.ExecuteReaderAsync(cancellationToken);
            while (await reader.ReadAsync(cancellationToken))
            {
                found.Add((reader.GetString(0), reader.GetString(1)));
            }
        }

        foreach (var (name, _) in found)
        {
            await RunAsync(transaction, $"DROP INDEX \"{name}\"", cancellationToken);
        }

        return [.. found.Select(index => index.Statement)];
    }

    /// <summary>Runs one statement within the transaction.</summary>
    public static async Task RunAsync(StoreTransaction transaction, string statement, CancellationToken cancellationToken)
    {
        await using var command = Command(transaction, statement);
        await command.ExecuteNonQueryAsync(cancellationToken);
    }

    private static DbCommand Command(StoreTransaction transaction, string statement)
    {
        var command = transaction.Connection.CreateCommand();
        command.Transaction = transaction.Transaction;
        command.CommandText = statement;
        return command;
    }
}
