using Microsoft.Data.Sqlite;
using Microsoft.Extensions.Configuration;

namespace Dashboard.Data.Store;

/// <summary>Where the store is: a SQLite file, or SQL Server by connection string.</summary>
/// <remarks>Written <c>sqlite:FILE</c> or <c>sqlserver:NAME</c>; the name is looked up among the configured connection strings.</remarks>
public sealed record StoreConnection(StoreProvider Provider, string ConnectionString)
{
    private const string SqlitePrefix = "sqlite:";
    private const string SqlServerPrefix = "sqlserver:";

    /// <summary>Where the store is when nothing is said.</summary>
    public const string Default = "sqlite:data/dashboard.db";

    /// <summary>The SQLite store in a file, which is made when it does not exist.</summary>
    public static StoreConnection Sqlite(string file) => new(
        StoreProvider.Sqlite,
        new SqliteConnectionStringBuilder { DataSource = file, ForeignKeys = true, DefaultTimeout = 60 }.ToString());

    /// <summary>Reads <c>sqlite:FILE</c> or <c>sqlserver:NAME</c>.</summary>
    /// <exception cref="StoreException">The text is neither, or no connection string has that name.</exception>
    public static StoreConnection Parse(string text, IConfiguration configuration)
    {
        if (text.StartsWith(SqlitePrefix, StringComparison.OrdinalIgnoreCase) && text.Length > SqlitePrefix.Length)
        {
            return Sqlite(text[SqlitePrefix.Length..]);
        }

        if (text.StartsWith(SqlServerPrefix, StringComparison.OrdinalIgnoreCase) && text.Length > SqlServerPrefix.Length)
        {
            var name = text[SqlServerPrefix.Length..];
            var connectionString = configuration.GetConnectionString(name)
                ?? throw new StoreException($"There is no connection string named \"{name}\". Set ConnectionStrings:{name} in the settings or ConnectionStrings__{name} in the environment.");
            return new StoreConnection(StoreProvider.SqlServer, connectionString);
        }

        throw new StoreException($"\"{text}\" does not name a store. Write sqlite:FILE or sqlserver:NAME, where NAME is a configured connection string.");
    }

    /// <summary>Names the store without secrets, for messages and reports.</summary>
    public override string ToString() => Provider == StoreProvider.Sqlite
        ? SqlitePrefix + new SqliteConnectionStringBuilder(ConnectionString).DataSource
        : SqlServerPrefix + "(connection string hidden)";
}
