using Dashboard.Data.Model;

namespace Dashboard.Data.Store;

/// <summary>The version of the store's tables that this build reads and writes.</summary>
public static class SchemaVersion
{
    /// <summary>Counts up with every change of a table; <c>db/upgrades</c> holds the way from one to the next.</summary>
    public const string Current = "7";

    /// <summary>Refuses a store of another version.</summary>
    public static async Task RequireCurrentAsync(DashboardContext context, CancellationToken cancellationToken)
    {
        string? found;
        try
        {
            found = await StoreSettings.GetAsync(context, StoreSettings.SchemaVersion, cancellationToken);
        }
        catch (System.Data.Common.DbException exception)
        {
            throw new StoreException("The store cannot be read. Check that it is reachable and run \"dashboard deploy\" once.", exception);
        }

        if (found != Current)
        {
            throw new StoreException(
                $"The store has schema version {found ?? "unknown"}, this build needs {Current}. Run \"dashboard deploy\" on SQL Server; a SQLite file comes up to date by itself, but never back to an older version.");
        }
    }
}
