using Dashboard.Data.Access;
using Dashboard.Data.Access.People;
using Dashboard.Data.Model;
using Dashboard.Data.Portal;
using Dashboard.Data.Queries;
using Dashboard.Data.Refreshing;
using Dashboard.Data.Store;
using Microsoft.EntityFrameworkCore;

namespace Dashboard.Data.Reports;

/// <summary>Reads the parts of one report that the reader may have.</summary>
internal sealed class ReportParts(ReportingStore store, DashboardContext context, StoreStatus status, PeopleNames people, TimeProvider clock)
{
    public async Task<IReadOnlyList<SectionText>> SectionsAsync(Report report, CancellationToken cancellationToken)
    {
        var rows = await context.ReportSections.Where(row => row.ReportId == report.Id).ToDictionaryAsync(row => row.Section, cancellationToken);
        var versions = (await context.ReportSectionVersions.Where(row => row.ReportId == report.Id).Select(row => row.Section).ToListAsync(cancellationToken)).CountBy(section => section).ToDictionary();
        var names = await people.OfAsync(context, rows.Values.Select(row => row.Author), cancellationToken);
        return
        [
            .. ReportOutlines.Of(report.Kind).Select(outline => rows.GetValueOrDefault(outline.Id) is { } row
                ? new SectionText(outline, row.Text, row.Revision, names[row.Author], row.SavedAt, versions.GetValueOrDefault(outline.Id))
                : new SectionText(outline, string.Empty, 0, string.Empty, default, 0)),
        ];
    }

    public async Task<IReadOnlyList<ReportStepRow>> StepsAsync(Report report, CancellationToken cancellationToken)
    {
        var rows = await context.ReportSteps.Where(row => row.ReportId == report.Id).OrderBy(row => row.Id).ToListAsync(cancellationToken);
        var names = await people.OfAsync(context, rows.Select(row => row.By), cancellationToken);
        return [.. rows.Select(row => new ReportStepRow(row.State, row.Comment, names[row.By], row.At))];
    }

    public async Task<IReadOnlyList<ReportScrutinyItem>> ExceptionsAsync(Report report, ReportPlace place, CancellationToken cancellationToken)
    {
        var owed = await ReportExceptions.OwedAsync(context, report, place, cancellationToken);
        var ids = owed.Select(item => item.Id).ToList();
        var answers = (await context.ExceptionAnswers.Where(answer => ids.Contains(answer.ExceptionId)).OrderBy(answer => answer.Id).ToListAsync(cancellationToken)).ToLookup(answer => answer.ExceptionId);
        return [.. owed.Select(item => new ReportScrutinyItem(item.Id, item.MeasureId, item.UnitId, item.State, item.Cases, item.TimesRunning, answers[item.Id].LastOrDefault()?.Text))];
    }

    /// <summary>The complex cases that the reader may open, which the access log notes, and how many others there are.</summary>
    public async Task<(IReadOnlyList<ReportChildRow> Children, int Others)> ChildrenAsync(AccessScope scope, Report report, CancellationToken cancellationToken)
    {
        var rows = await context.ReportChildren.Where(row => row.ReportId == report.Id && row.RemovedAt == null).OrderBy(row => row.Id).ToListAsync(cancellationToken);
        var asAt = await DataDate.ReadAsync(context, cancellationToken) ?? DateOnly.FromDateTime(clock.GetLocalNow().DateTime);
        var reach = await ChildReach.OfAsync(store, scope, status, [.. rows.Select(row => row.ChildId).Distinct()], asAt, cancellationToken);
        var open = rows.Where(row => reach.Contains(row.ChildId)).ToList();
        if (open.Count > 0)
        {
            await AccessLog.WriteAsync(context, clock, scope, new AccessedRecords { Page = ReportChildService.Page, ChildIds = [.. open.Select(row => row.ChildId)], UnitId = report.UnitId }, cancellationToken);
        }

        var names = await people.OfAsync(context, open.Select(row => row.AddedBy), cancellationToken);
        return ([.. open.Select(row => new ReportChildRow(row.Id, row.ChildId, row.Text, names[row.AddedBy]))], rows.Count - open.Count);
    }
}
