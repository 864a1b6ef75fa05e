using System.Globalization;
using Dashboard.Data.Model;
using Dashboard.Data.Store;

namespace Dashboard.Data.Refreshing;

/// <summary>A value that changes with every refresh and publication, so that readers know when to read figures anew.</summary>
public static class FiguresStamp
{
    /// <summary>Turns it over.</summary>
    public static Task TurnAsync(DashboardContext context, TimeProvider clock, CancellationToken cancellationToken) => StoreSettings.SetAsync(
        context,
        StoreSettings.FiguresStamp,
        clock.GetUtcNow().ToString("yyyyMMddHHmmssfffffff", CultureInfo.InvariantCulture),
        cancellationToken);
}
