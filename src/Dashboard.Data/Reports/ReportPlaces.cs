using Dashboard.Data.Access;
using Dashboard.Data.Model;
using Dashboard.Data.Portal;
using Dashboard.Data.Queries;
using Microsoft.EntityFrameworkCore;

namespace Dashboard.Data.Reports;

/// <summary>Finds reports for those who may have them.</summary>
internal sealed class ReportPlaces(StatusQueries statuses)
{
    /// <summary>Where a report of a unit would stand.</summary>
    public async Task<ReportPlace> OfAsync(string kind, int publicationId, string unitId, CancellationToken cancellationToken) =>
        new(kind, unitId, await statuses.IssuedTreeAsync(publicationId, cancellationToken), (await statuses.StatusAsync(cancellationToken)).Tree);

    /// <summary>A report and where it stands. One that the person may not have is refused as one that is not there.</summary>
    /// <exception cref="AccessDeniedException">The scope does not cover it, or there is none of that number.</exception>
    public async Task<(Report Report, ReportPlace Place)> RequireAsync(
        DashboardContext context,
        AccessScope scope,
        int reportId,
        Func<AccessScope, ReportPlace, bool> may,
        CancellationToken cancellationToken)
    {
        var report = await context.Reports.FirstOrDefaultAsync(row => row.Id == reportId, cancellationToken);
        var place = report is null ? null : await OfAsync(report.Kind, report.PublicationId, report.UnitId, cancellationToken);
        return place is not null && may(scope, place)
            ? (report!, place)
            : throw new AccessDeniedException("Your role does not include this report.");
    }
}
