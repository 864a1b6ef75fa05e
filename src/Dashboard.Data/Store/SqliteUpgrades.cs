using System.Globalization;
using System.Reflection;
using Dashboard.Data.Model;
using Microsoft.EntityFrameworkCore;

namespace Dashboard.Data.Store;

/// <summary>The way of a SQLite file from an older version of the tables to the current one; SQL Server goes by <c>db/upgrades</c>.</summary>
internal static class SqliteUpgrades
{
    private const string Root = "sqlite-upgrades/";

    /// <summary>Statements that lead to a version, by that version: the number that the name of their file begins with.</summary>
    private static readonly Dictionary<int, string> Steps = Read();

    /// <summary>Brings a file up to date, each step whole or not at all. A version without a way is left for <see cref="SchemaVersion"/> to refuse.</summary>
    public static async Task RunAsync(DashboardContext context, CancellationToken cancellationToken)
    {
        while (int.TryParse(await StoreSettings.GetAsync(context, StoreSettings.SchemaVersion, cancellationToken), CultureInfo.InvariantCulture, out var found)
            && Steps.TryGetValue(found + 1, out var statements))
        {
            await using var transaction = await context.Database.BeginTransactionAsync(cancellationToken);
            await context.Database.ExecuteSqlRawAsync(statements, cancellationToken);
            await StoreSettings.SetAsync(context, StoreSettings.SchemaVersion, (found + 1).ToString(CultureInfo.InvariantCulture), cancellationToken);
            await transaction.CommitAsync(cancellationToken);
        }
    }

    private static Dictionary<int, string> Read()
    {
        var assembly = typeof(SqliteUpgrades).Assembly;
        return assembly.GetManifestResourceNames()
            .Where(name => name.StartsWith(Root, StringComparison.Ordinal))
            .ToDictionary(name => int.Parse(name.AsSpan(Root.Length, 4), CultureInfo.InvariantCulture), name => Text(assembly, name));
    }

    private static string Text(Assembly assembly, string resource)
    {
        using var reader = new StreamReader(assembly.GetManifestResourceStream(resource)!);
        return reader.ReadToEnd();
    }
}
