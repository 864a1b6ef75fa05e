using Dashboard.Data.Access;
using Dashboard.Data.Model;
using Dashboard.Data.Queries;
using Dashboard.Data.Reports;
using Dashboard.Measures.Calendar;
using Dashboard.Measures.Codes;
using Microsoft.EntityFrameworkCore;

namespace Dashboard.Data.Cycle;

/// <summary>Finds what is there for meetings: each month is looked at once, however many meetings read it.</summary>
internal sealed class ReadinessReader(ReportQueries reports, StoreStatus status, AccessScope scope, DateOnly today)
{
    /// <summary>A quarterly report or a summary serves the month that it is of and the two after it.</summary>
    private const int MonthsServed = 3;

    private readonly Dictionary<Month, ReportList?> _lists = [];
    private List<(int PublicationId, string Kind, string State)>? _ofAuthority;

    public async Task<CycleReadiness> ReadAsync(DashboardContext context, DateOnly heldOn, CancellationToken cancellationToken)
    {
        // A meeting of the past read what was issued by then; one to come reads what is issued by now.
        var issued = status.Publications.Where(publication => heldOn >= today || DateOnly.FromDateTime(publication.Value.IssuedAt) <= heldOn).ToList();
        Month? month = issued.Count == 0 ? null : issued.Max(publication => publication.Key);
        var rows = month is { } known ? (await ListAsync(known, cancellationToken))?.Rows ?? [] : [];
        return new CycleReadiness
        {
            Month = month,
            IssuedAt = month is { } of ? status.Publications[of].IssuedAt : null,
            Expected = Month.LastFull(heldOn.AddDays(-1)),
            ReportsOwed = rows.Count,
            ReportsIn = rows.Count(row => row.State is ReportStates.Submitted or ReportStates.Accepted),
            ReportsAccepted = rows.Count(row => row.State == ReportStates.Accepted),
            ReportsLate = rows.Count(row => row.LateDays is not null && row.State is not (ReportStates.Submitted or ReportStates.Accepted)),
            QaReport = await StateAsync(context, ReportKinds.QuarterlyQa, month, cancellationToken),
            BoardSummary = await StateAsync(context, ReportKinds.Board, month, cancellationToken),
        };
    }

    private async Task<ReportList?> ListAsync(Month month, CancellationToken cancellationToken)
    {
        if (!_lists.TryGetValue(month, out var list))
        {
            _lists[month] = list = await reports.ListAsync(scope, month, cancellationToken);
        }

        return list;
    }

    private async Task<string?> StateAsync(DashboardContext context, string kind, Month? month, CancellationToken cancellationToken)
    {
        if (month is not { } last)
        {
            return null;
        }

        _ofAuthority ??= [.. (await context.Reports
            .Where(report => report.Kind == ReportKinds.QuarterlyQa || report.Kind == ReportKinds.Board)
            .Select(report => new { report.PublicationId, report.Kind, report.State })
            .ToListAsync(cancellationToken)).Select(report => (report.PublicationId, report.Kind, report.State))];
        return Enumerable.Range(0, MonthsServed)
            .Select(back => status.Publications.GetValueOrDefault(last.AddMonths(-back)))
            .OfType<PublicationRow>()
            .SelectMany(publication => _ofAuthority.Where(report => report.PublicationId == publication.Id && report.Kind == kind))
            .Select(report => report.State)
            .FirstOrDefault();
    }
}
