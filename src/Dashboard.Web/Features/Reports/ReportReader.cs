using System.Security.Cryptography;
using System.Text;
using Dashboard.Data.Access;
using Dashboard.Data.Queries;
using Dashboard.Data.Reports;
using Dashboard.Measures.Calendar;
using Dashboard.Measures.Engine;
using Dashboard.Web.Ui.Measures;

namespace Dashboard.Web.Features.Reports;

/// <summary>Reads reports and the list of them.</summary>
public sealed class ReportReader(ReportQueries reports, ReportFigureQueries figures, StatusQueries statuses, Catalogue catalogue)
{
    private const int KeeperLength = 16;

    /// <summary>The reports of a month; null while none is issued.</summary>
    public async Task<ReportsView?> ListAsync(AccessScope scope, Month? month, CancellationToken cancellationToken) =>
        await reports.ListAsync(scope, month, cancellationToken) is { } list ? new ReportsView(list, scope.Role == PortalRole.TeamManager && list.Rows.Count == 0) : null;

    /// <summary>One report with its figures.</summary>
    /// <exception cref="AccessDeniedException">The scope does not cover it.</exception>
    public async Task<ReportView> ReadAsync(AccessScope scope, int id, CancellationToken cancellationToken)
    {
        var report = await reports.ReportAsync(scope, id, cancellationToken);
        var status = await statuses.StatusAsync(cancellationToken);
        return new ReportView(
            report,
            await figures.ReadAsync(scope, report, cancellationToken),
            FigureNotes.Source(status),
            report.Units.Select(unit => unit.Id).Where(unit => status.Tree.Holds(unit) && scope.MaySeeChildrenOf(status.Tree, unit)).ToHashSet(),
            measure => catalogue.Find(measure)?.Definition.Title ?? measure,
            Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(scope.UserId)))[..KeeperLength]);
    }

    /// <summary>What a section said before.</summary>
    /// <exception cref="AccessDeniedException">The scope does not cover the report.</exception>
    public async Task<VersionsView> VersionsAsync(AccessScope scope, int id, string section, CancellationToken cancellationToken)
    {
        var versions = await reports.VersionsAsync(scope, id, section, cancellationToken);
        return new VersionsView(versions);
    }
}
