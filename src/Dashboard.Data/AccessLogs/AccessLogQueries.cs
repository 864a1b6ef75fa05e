using System.Linq.Expressions;
using Dashboard.Data.Access;
using Dashboard.Data.Model;
using Dashboard.Data.Portal;
using Dashboard.Data.Store;
using Microsoft.EntityFrameworkCore;

namespace Dashboard.Data.AccessLogs;

/// <summary>Reads the access log for those who look after it.</summary>
public sealed class AccessLogQueries(ReportingStore store, AccessLogOptions options, TimeProvider clock)
{
    /// <summary>Most entries in one file; more are asked for by a shorter time.</summary>
    public const int MaxInAFile = 100_000;

    /// <summary>Name of the file in the access log.</summary>
    public const string ExportPage = "access-log-export";

    private static readonly Expression<Func<AccessEntry, AccessLogRow>> Row = entry => new AccessLogRow(
        entry.Id, entry.At, entry.UserId, entry.Role, entry.Kind, entry.Page, entry.MeasureId, entry.Month, entry.UnitId, entry.ChildIds, entry.Children, entry.Purpose);

    /// <summary>One page of the entries that meet a filter, the latest first; the nearest page when there is none of that number.</summary>
    /// <exception cref="AccessDeniedException">The scope does not read the access log.</exception>
    public async Task<AccessLogSlice> PageAsync(AccessScope scope, AccessLogFilter filter, CancellationToken cancellationToken)
    {
        Require(scope);
        await using var context = await store.OpenAsync(cancellationToken);
        var matching = Matching(context, filter);
        var total = await matching.CountAsync(cancellationToken);
        var pages = Math.Max(1, (total + AccessLogFilter.PageSize - 1) / AccessLogFilter.PageSize);
        var number = Math.Clamp(filter.PageNumber, 1, pages);
        var rows = await matching.OrderByDescending(entry => entry.Id).Skip((number - 1) * AccessLogFilter.PageSize).Take(AccessLogFilter.PageSize).Select(Row).ToListAsync(cancellationToken);
        return new AccessLogSlice(rows, total, number, pages);
    }

    /// <summary>The entries that meet a filter, for a file; the log notes the file itself.</summary>
    /// <exception cref="AccessDeniedException">The scope does not read the access log.</exception>
    public async Task<IReadOnlyList<AccessLogRow>> ExportAsync(AccessScope scope, AccessLogFilter filter, CancellationToken cancellationToken)
    {
        Require(scope);
        await using var context = await store.OpenAsync(cancellationToken);
        var rows = await Matching(context, filter).OrderByDescending(entry => entry.Id).Take(MaxInAFile).Select(Row).ToListAsync(cancellationToken);
        await AccessLog.WriteAsync(context, clock, scope, new AccessedRecords { Kind = AccessKind.Export, Page = ExportPage, ChildIds = [], UnitId = filter.UnitId }, cancellationToken);
        return rows;
    }

    /// <summary>What to ask about in the days that end with a day.</summary>
    /// <exception cref="AccessDeniedException">The scope does not read the access log.</exception>
    public async Task<IReadOnlyList<UnusualLook>> UnusualAsync(AccessScope scope, DateOnly until, int days, CancellationToken cancellationToken)
    {
        Require(scope);
        await using var context = await store.OpenAsync(cancellationToken);
        var entries = await Matching(context, new AccessLogFilter { From = until.AddDays(1 - days), To = until })
            .Where(entry => entry.Children > 0)
            .OrderBy(entry => entry.Id)
            .Select(Row)
            .ToListAsync(cancellationToken);
        return [.. UnusualLooks.In(entries, options, clock.LocalTimeZone)];
    }

    /// <summary>The pages and exports that the log knows.</summary>
    /// <exception cref="AccessDeniedException">The scope does not read the access log.</exception>
    public async Task<IReadOnlyList<string>> PagesAsync(AccessScope scope, CancellationToken cancellationToken)
    {
        Require(scope);
        await using var context = await store.OpenAsync(cancellationToken);
        return await context.AccessLog.Select(entry => entry.Page).Distinct().OrderBy(page => page).ToListAsync(cancellationToken);
    }

    /// <summary>The seals, the latest first.</summary>
    /// <exception cref="AccessDeniedException">The scope does not read the access log.</exception>
    public async Task<IReadOnlyList<AccessLogSeal>> SealsAsync(AccessScope scope, CancellationToken cancellationToken)
    {
        Require(scope);
        await using var context = await store.OpenAsync(cancellationToken);
        return await context.AccessLogSeals.OrderByDescending(seal => seal.Id).Take(AccessLogFilter.PageSize).ToListAsync(cancellationToken);
    }

    private static void Require(AccessScope scope)
    {
        if (!scope.ReadsAccessLog)
        {
            throw new AccessDeniedException("The access log is read by the information governance lead only.");
        }
    }

    private static IQueryable<AccessEntry> Matching(DashboardContext context, AccessLogFilter filter)
    {
        IQueryable<AccessEntry> entries = context.AccessLog;
        if (filter.UserId is { } user)
        {
            entries = entries.Where(entry => entry.UserId == user);
        }

        if (filter.ChildId is { } child)
        {
            var within = $",{child},";
            entries = entries.Where(entry => ("," + entry.ChildIds + ",").Contains(within));
        }

        if (filter.Page is { } page)
        {
            entries = entries.Where(entry => entry.Page == page);
        }

        if (filter.Kind is { } kind)
        {
            entries = entries.Where(entry => entry.Kind == kind);
        }

        if (filter.UnitId is { } unit)
        {
            entries = entries.Where(entry => entry.UnitId == unit);
        }

        if (filter.From is { } from)
        {
            var since = from.ToDateTime(TimeOnly.MinValue);
            entries = entries.Where(entry => entry.At >= since);
        }

        if (filter.To is { } to)
        {
            var before = to.AddDays(1).ToDateTime(TimeOnly.MinValue);
            entries = entries.Where(entry => entry.At < before);
        }

        return entries;
    }
}
