using Dashboard.Data.Model;
using Dashboard.Data.Reporting;
using Microsoft.EntityFrameworkCore;

namespace Dashboard.Data.Store;

/// <summary>Named values of the store itself.</summary>
public static class StoreSettings
{
    /// <summary>Version of the tables.</summary>
    public const string SchemaVersion = "schema-version";

    /// <summary>Changes with every refresh and publication: caches of figures turn over with it.</summary>
    public const string FiguresStamp = "figures-stamp";

    /// <summary>"true" while the store holds the made-up authority; persona sign-in exists only then.</summary>
    public const string DemoData = "demo-data";

    /// <summary>The measures and versions that the stored figures were counted with.</summary>
    public const string CatalogueVersion = "catalogue-version";

    /// <summary>Name of the authority, shown in the top bar.</summary>
    public const string AuthorityName = "authority-name";

    /// <summary>Reads a value; null when it was never set.</summary>
    public static Task<string?> GetAsync(DashboardContext context, string name, CancellationToken cancellationToken) =>
        context.Settings.Where(setting => setting.Name == name).Select(setting => setting.Value).FirstOrDefaultAsync(cancellationToken);

    /// <summary>Writes a value.</summary>
    public static async Task SetAsync(DashboardContext context, string name, string value, CancellationToken cancellationToken)
    {
        var changed = await context.Settings
            .Where(setting => setting.Name == name)
            .ExecuteUpdateAsync(update => update.SetProperty(setting => setting.Value, value), cancellationToken);
        if (changed == 0)
        {
            context.Settings.Add(new StoreSetting { Name = name, Value = value });
            await context.SaveChangesAsync(cancellationToken);
            context.ChangeTracker.Clear();
        }
    }
}
