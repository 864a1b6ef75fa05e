using Dashboard.Data.Model;
using Microsoft.EntityFrameworkCore;

namespace Dashboard.Data.Refreshing;

/// <summary>The date of the data: that of the latest load of child-level records.</summary>
public static class DataDate
{
    private static readonly string[] ChildLevelSources = ["ssd", "annex-a"];

    /// <summary>Reads it; null before the first load.</summary>
    public static Task<DateOnly?> ReadAsync(DashboardContext context, CancellationToken cancellationToken) =>
        context.Loads
            .Where(load => ChildLevelSources.Contains(load.Source))
            .OrderByDescending(load => load.Id)
            .Select(load => (DateOnly?)load.AsAt)
            .FirstOrDefaultAsync(cancellationToken);
}
