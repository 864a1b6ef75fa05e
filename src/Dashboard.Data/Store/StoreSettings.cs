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

    /// <summary><see cref="DemoComplete"/> while the store holds the made-up authority; persona sign-in exists only then. <see cref="DemoBeingMade"/> until it is complete.</summary>
    public const string DemoData = "demo-data";

    /// <summary>Value of <see cref="DemoData"/> once the made-up authority is there.</summary>
    public const string DemoComplete = "true";

    /// <summary>Value of <see cref="DemoData"/> while the made-up authority is being brought in: found at a start, it is begun again.</summary>
    public const string DemoBeingMade = "being-made";

    /// <summary>The measures and versions that the stored figures were counted with.</summary>
    public const string CatalogueVersion = "catalogue-version";

    /// <summary>The bands of audit grades that the stored figures were counted with.</summary>
    public const string GradeBands = "grade-bands";

    /// <summary>Name of the authority, shown in the top bar.</summary>
    public const string AuthorityName = "authority-name";

    /// <summary>Reads a value; null when it was never set.</summary>
    public static Task<string?> GetAsync(DashboardContext context, string name, CancellationToken cancellationToken) =>
        context.Settings.Where(setting => setting.Name == name).Select(setting => setting.Value).FirstOrDefaultAsync(cancellationToken);

    /// <summary>Reads a value; null when it was never set.</summary>
    public static async Task<string?> GetAsync(ReportingStore store, string name, CancellationToken cancellationToken)
    {
        await using var context = await store.OpenAsync(cancellationToken);
        return await GetAsync(context, name, cancellationToken);
    }

    /// <summary>Writes a value that pages show, and lets them know.</summary>
    public static async Task SetAsync(ReportingStore store, string name, string value, TimeProvider clock, CancellationToken cancellationToken)
    {
        await using var context = await store.OpenAsync(cancellationToken);
        await SetAsync(context, name, value, cancellationToken);
        await Refreshing.FiguresStamp.TurnAsync(context, clock, cancellationToken);
    }

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
