using Dashboard.Data.Model;
using Dashboard.Data.Portal;

namespace Dashboard.Data.Access;

/// <summary>Writes what was looked at, in the same call that reads it.</summary>
public static class AccessLog
{
    private const int EntryShape = 1;

    /// <summary>Adds an entry for child-level records that are about to be shown.</summary>
    public static async Task WriteAsync(DashboardContext context, TimeProvider clock, AccessScope scope, AccessedRecords records, CancellationToken cancellationToken)
    {
        context.AccessLog.Add(new AccessEntry
        {
            At = clock.GetUtcNow().UtcDateTime,
            UserId = scope.UserId,
            Role = scope.Role.ToString(),
            Page = records.Page,
            MeasureId = records.MeasureId,
            Month = records.Month?.ToString(),
            UnitId = records.UnitId,
            ChildIds = string.Join(',', records.ChildIds),
            Children = records.ChildIds.Count,
            Purpose = records.Purpose,
            SchemaVersion = EntryShape,
        });
        await context.SaveChangesAsync(cancellationToken);
        context.ChangeTracker.Clear();
    }
}
