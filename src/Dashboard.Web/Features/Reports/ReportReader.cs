using System.Security.Cryptography;
using System.Text;
using Dashboard.Data.Access;
using Dashboard.Data.Queries;
using Dashboard.Data.Reports;
using Dashboard.Measures.Book;
using Dashboard.Measures.Calendar;
using Dashboard.Measures.Codes;
using Dashboard.Measures.Engine;
using Dashboard.Web.Setup;
using Dashboard.Web.Ui.Measures;
using Microsoft.Extensions.Options;

namespace Dashboard.Web.Features.Reports;

/// <summary>Reads reports and the list of them.</summary>
public sealed class ReportReader(ReportQueries reports, ReportFigureQueries figures, StatusQueries statuses, Catalogue catalogue, IOptions<PortalOptions> portal)
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
        return await ViewAsync(scope, report, report.Units.Select(unit => unit.Id).Where(unit => status.Tree.Holds(unit) && scope.MaySeeChildrenOf(status.Tree, unit)).ToHashSet(), cancellationToken);
    }

    /// <summary>One report as it may leave the service, with its figures under disclosure control.</summary>
    /// <exception cref="AccessDeniedException">The scope does not cover it.</exception>
    public async Task<ReportView> SharedAsync(AccessScope scope, int id, CancellationToken cancellationToken) =>
        await ViewAsync(scope with { ForSharing = true }, await reports.SharedAsync(scope, id, cancellationToken), new HashSet<string>(), cancellationToken);

    private async Task<ReportView> ViewAsync(AccessScope scope, OpenedReport report, IReadOnlySet<string> opensCases, CancellationToken cancellationToken)
    {
        var groups = await figures.ReadAsync(scope, report, cancellationToken);
        var status = FigureNotes.Named(await statuses.StatusAsync(cancellationToken), portal.Value);
        return new ReportView(
            report.Row.UnitId == OrgTree.AuthorityId ? report with { Row = report.Row with { UnitName = status.AuthorityName } } : report,
            groups,
            FigureNotes.Source(status),
            opensCases,
            measure => catalogue.Find(measure)?.Definition.Title ?? measure,
            Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(scope.UserId)))[..KeeperLength],
            report.Row.Kind == ReportKinds.TeamManager ? Statement(report, groups) : null)
        {
            ForSharing = scope.ForSharing,
        };
    }

    private static string Statement(OpenedReport report, IReadOnlyList<ReportFigureGroup> groups)
    {
        var own = groups.SelectMany(group => group.Rows).ToDictionary(row => row.Definition.Id, row => row.Figures[0].Now?.Figure ?? UnitFigure.NotSupplied);
        return SupervisionStatement.Of(report.Row.UnitName, report.Month, measure => own.GetValueOrDefault(measure, UnitFigure.NotSupplied));
    }
}
