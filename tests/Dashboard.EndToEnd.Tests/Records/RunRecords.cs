using System.Collections.Concurrent;
using System.Globalization;
using Microsoft.Data.Sqlite;

namespace Dashboard.EndToEnd.Tests.Records;

/// <summary>What every portal of the run left behind, kept until the tests that come last have looked at it.</summary>
internal static class RunRecords
{
    private static readonly ConcurrentQueue<RunRecord> Kept = new();

    public static IReadOnlyList<RunRecord> All => [.. Kept];

    /// <summary>Keeps the log of a portal that has ended, and what is needed from its store.</summary>
    public static void Keep(string log, string storeFile)
    {
        using var connection = new SqliteConnection($"Data Source={storeFile};Pooling=False");
        connection.Open();
        var names = Rows(connection, "Worker").Concat(Rows(connection, "PortalUser")).Select(row => row["Name"]).Where(name => name.Contains(' ', StringComparison.Ordinal));
        Kept.Enqueue(new RunRecord(log, names.ToHashSet(StringComparer.Ordinal), [.. Rows(connection, "AccessEntry")]));
    }

    private static List<Dictionary<string, string>> Rows(SqliteConnection connection, string table)
    {
        using var command = connection.CreateCommand();
        command.CommandText = $"SELECT count(*) FROM sqlite_master WHERE name = '{table}'";
        if (command.ExecuteScalar() is not 1L)
        {
            return [];
        }

        command.CommandText = $"SELECT * FROM \"{table}\"";
        using var reader = command.ExecuteReader();
        var rows = new List<Dictionary<string, string>>();
        while (reader.Read())
        {
            rows.Add(Enumerable.Range(0, reader.FieldCount).ToDictionary(reader.GetName, field => Convert.ToString(reader.GetValue(field), CultureInfo.InvariantCulture) ?? string.Empty));
        }

        return rows;
    }
}
