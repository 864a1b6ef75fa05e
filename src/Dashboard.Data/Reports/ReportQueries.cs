using Dashboard.Data.Access;
using Dashboard.Data.Access.People;
using Dashboard.Data.Queries;
using Dashboard.Data.Standards;
using Dashboard.Data.Store;
using Dashboard.Measures.Calendar;
using Dashboard.Measures.Codes;
using Microsoft.EntityFrameworkCore;

namespace Dashboard.Data.Reports;

/// <summary>Reads which reports are owed, one report, and what its sections said before.</summary>
public sealed class ReportQueries(ReportingStore store, StatusQueries statuses, StandardsQueries standards, PeopleNames people, TimeProvider clock)
{
    private static readonly string[] Owed = [ReportKinds.ServiceManager, ReportKinds.TeamManager];

    private readonly ReportPlaces _places = new(statuses);

    /// <summary>The managers' reports of an issued month that the scope covers, opened or not; null while no month is issued.</summary>
    /// <param name="scope">Who is asking.</param>
    /// <param name="month">Month; the latest issued when it is null or not issued.</param>
    /// <param name="cancellationToken">Stops it.</param>
    public async Task<ReportList?> ListAsync(AccessScope scope, Month? month, CancellationToken cancellationToken)
    {
        var status = await statuses.StatusAsync(cancellationToken);
        await using var context = await store.OpenAsync(cancellationToken);
        var publications = (await context.Publications.ToListAsync(cancellationToken)).OrderByDescending(row => row.Month).ToList();
        if (publications.Count == 0)
        {
            return null;
        }

        var publication = publications.Find(row => row.Month == month) ?? publications[0];
        var calendar = (await standards.InForceAsync(publication.Month, cancellationToken)).WorkingDays;
        var tree = await statuses.IssuedTreeAsync(publication.Id, cancellationToken);
        var opened = await context.Reports.Where(row => row.PublicationId == publication.Id).ToDictionaryAsync(row => (row.Kind, row.UnitId), cancellationToken);
        var rows =
            from kind in Owed
            from unit in tree.Units
            where unit.Kind == ReportRights.Level(kind)
            let place = new ReportPlace(kind, unit.Id, tree, status.Tree)
            where ReportRights.MayRead(scope, place)
            select ReportRows.Of(scope, place, publication, opened.GetValueOrDefault((kind, unit.Id)), Today(), calendar);
        return new ReportList(publication.Month, publication.Id, publication.IssuedAt, [.. publications.Select(row => row.Month)], [.. rows.OrderBy(row => Array.IndexOf(Owed, row.Kind)).ThenBy(row => row.UnitName, StringComparer.Ordinal)]);
    }

    /// <summary>One report. Children that it names are given to who may open them, and the access log notes them.</summary>
    /// <exception cref="AccessDeniedException">The scope does not cover it.</exception>
    public Task<OpenedReport> ReportAsync(AccessScope scope, int reportId, CancellationToken cancellationToken) => ReadAsync(scope, reportId, forSharing: false, cancellationToken);

    /// <summary>One report as it may leave the service: without complex cases, exceptions, comments and teams, and no id of a child in its texts. Looks at no child.</summary>
    /// <exception cref="AccessDeniedException">The scope does not cover the report.</exception>
    public async Task<OpenedReport> SharedAsync(AccessScope scope, int reportId, CancellationToken cancellationToken) =>
        await SharedReport.OfAsync(store, await ReadAsync(scope, reportId, forSharing: true, cancellationToken), cancellationToken);

    /// <summary>What a section said before, the latest first.</summary>
    /// <exception cref="AccessDeniedException">The scope does not cover the report, or it has no such section.</exception>
    public async Task<SectionHistory> VersionsAsync(AccessScope scope, int reportId, string section, CancellationToken cancellationToken)
    {
        await using var context = await store.OpenAsync(cancellationToken);
        var (report, place) = await _places.RequireAsync(context, scope, reportId, ReportRights.MayRead, cancellationToken);
        var outline = ReportOutlines.Find(report.Kind, section) ?? throw new AccessDeniedException("The report has no such section.");
        var month = await context.Publications.Where(row => row.Id == report.PublicationId).Select(row => row.Month).FirstAsync(cancellationToken);
        var rows = await context.ReportSectionVersions.Where(row => row.ReportId == reportId && row.Section == section).OrderByDescending(row => row.Revision).ToListAsync(cancellationToken);
        var names = await people.OfAsync(context, rows.Select(row => row.Author), cancellationToken);
        return new SectionHistory(
            place.Issued.Units[place.Issued.NumberOf(report.UnitId)].Name,
            month,
            outline,
            [.. rows.Select(row => new SectionVersion(row.Revision, row.Text, names[row.Author], row.SavedAt))]);
    }

    private async Task<OpenedReport> ReadAsync(AccessScope scope, int reportId, bool forSharing, CancellationToken cancellationToken)
    {
        var status = await statuses.StatusAsync(cancellationToken);
        await using var context = await store.OpenAsync(cancellationToken);
        var (report, place) = await _places.RequireAsync(context, scope, reportId, ReportRights.MayRead, cancellationToken);
        var publication = await context.Publications.FirstAsync(row => row.Id == report.PublicationId, cancellationToken);
        var calendar = (await standards.InForceAsync(publication.Month, cancellationToken)).WorkingDays;
        var row = ReportRows.Of(scope, place, publication, report, Today(), calendar);
        var parts = new ReportParts(store, context, status, people, clock);
        var (children, others) = forSharing ? ([], 0) : await parts.ChildrenAsync(scope, report, cancellationToken);
        return new OpenedReport
        {
            Row = row,
            PublicationId = publication.Id,
            Month = publication.Month,
            IssuedAt = publication.IssuedAt,
            DataAsAt = publication.DataAsAt,
            Sections = await parts.SectionsAsync(report, cancellationToken),
            Steps = await parts.StepsAsync(report, cancellationToken),
            Children = children,
            OtherChildren = others,
            Exceptions = await parts.ExceptionsAsync(report, place, cancellationToken),
            Readiness = await ReportReadiness.ReadAsync(context, report, place, cancellationToken),
            Units = [.. Units(place).Select(unit => new ReportUnit(unit, place.Issued.Units[place.Issued.NumberOf(unit)].Name))],
            IsWritable = row.MayWrite && ReportStates.Writable.Contains(report.State),
            AwaitsDecision = row.MayDecide && report.State == ReportStates.Submitted,
        };
    }

    /// <summary>A service with its teams beside it; any other unit alone.</summary>
    private static IEnumerable<string> Units(ReportPlace place) => place.Kind == ReportKinds.ServiceManager
        ? [place.UnitId, .. place.Issued.Within(place.UnitId).Where(unit => unit != place.UnitId && place.Issued.IsTeam(unit))]
        : [place.UnitId];

    private DateOnly Today() => DateOnly.FromDateTime(clock.GetLocalNow().DateTime);
}
