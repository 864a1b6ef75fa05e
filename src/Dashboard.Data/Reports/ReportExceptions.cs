using Dashboard.Data.Model;
using Dashboard.Data.Portal;
using Dashboard.Measures.Codes;
using Microsoft.EntityFrameworkCore;

namespace Dashboard.Data.Reports;

/// <summary>The exceptions that a report has to answer: of a team its own; of a service, those of its teams too that fall to others than their managers.</summary>
internal static class ReportExceptions
{
    public static async Task<IReadOnlyList<ExceptionItem>> OwedAsync(DashboardContext context, Report report, ReportPlace place, CancellationToken cancellationToken)
    {
        var ofPublication = context.Exceptions.Where(item => item.PublicationId == report.PublicationId);
        switch (report.Kind)
        {
            case ReportKinds.TeamManager:
                return await ofPublication.Where(item => item.UnitId == report.UnitId && item.Owner == ExceptionOwners.TeamManager).OrderBy(item => item.Id).ToListAsync(cancellationToken);
            case ReportKinds.ServiceManager:
                var units = place.Issued.Within(report.UnitId);
                return await ofPublication.Where(item => item.Owner == ExceptionOwners.Other && units.Contains(item.UnitId)).OrderBy(item => item.Id).ToListAsync(cancellationToken);
            default:
                return [];
        }
    }
}
