using Dashboard.Data.Access;
using Dashboard.Data.Model;
using Dashboard.Data.Portal;
using Dashboard.Data.Queries;
using Dashboard.Data.Store;
using Dashboard.Measures.Book;
using Dashboard.Measures.Calendar;
using Dashboard.Measures.Codes;
using Microsoft.EntityFrameworkCore;

namespace Dashboard.Data.Reports;

/// <summary>Reads the board summary and the quarterly report for everybody for whom they are written. Nobody gets a text here before it is accepted.</summary>
public sealed class PublishedReportQueries(ReportingStore store, StatusQueries statuses)
{
    private readonly ReportPlaces _places = new(statuses);

    /// <summary>The report of the authority for an issued month; null where the month is not issued.</summary>
    /// <exception cref="AccessDeniedException">The kind of report is not written for the reader.</exception>
    public async Task<PublishedReport?> OfAsync(AccessScope scope, string kind, Month month, CancellationToken cancellationToken)
    {
        if (!ReportRights.MayReadAccepted(scope, kind))
        {
            throw new AccessDeniedException("Your role does not include this report.");
        }

        if (!(await statuses.StatusAsync(cancellationToken)).Publications.TryGetValue(month, out var publication))
        {
            return null;
        }

        await using var context = await store.OpenAsync(cancellationToken);
        var place = await _places.OfAsync(kind, publication.Id, OrgTree.AuthorityId, cancellationToken);
        var report = await context.Reports.FirstOrDefaultAsync(row => row.Kind == kind && row.PublicationId == publication.Id && row.UnitId == OrgTree.AuthorityId, cancellationToken);
        var accepted = report?.State == ReportStates.Accepted ? report : null;
        var opens = ReportRights.MayRead(scope, place);
        return new PublishedReport
        {
            PublicationId = publication.Id,
            Id = opens ? report?.Id : null,
            State = accepted?.State ?? (opens ? report?.State : null) ?? ReportStates.NotOpened,
            MayWrite = ReportRights.MayWrite(scope, place),
            AcceptedAt = accepted is null ? null : await AcceptedAtAsync(context, accepted.Id, cancellationToken) ?? publication.IssuedAt,
            Sections = accepted is null ? [] : await SectionsAsync(context, accepted, cancellationToken),
        };
    }

    private static Task<DateTime?> AcceptedAtAsync(DashboardContext context, int reportId, CancellationToken cancellationToken) => context.ReportSteps
        .Where(step => step.ReportId == reportId && step.State == ReportStates.Accepted)
        .MaxAsync(step => (DateTime?)step.At, cancellationToken);

    private static async Task<IReadOnlyList<PublishedSection>> SectionsAsync(DashboardContext context, Report report, CancellationToken cancellationToken)
    {
        var texts = await context.ReportSections.Where(row => row.ReportId == report.Id).ToDictionaryAsync(row => row.Section, row => row.Text, cancellationToken);
        return [.. ReportOutlines.Of(report.Kind).Select(outline => new PublishedSection(outline, texts.GetValueOrDefault(outline.Id, string.Empty).Trim()))];
    }
}
