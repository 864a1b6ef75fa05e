using Dashboard.Data.Access;
using Dashboard.Data.Model;
using Dashboard.Data.Portal;
using Dashboard.Data.Queries;
using Dashboard.Data.Reporting;
using Dashboard.Data.Store;
using Dashboard.Measures.Calendar;
using Dashboard.Measures.Codes;
using Microsoft.EntityFrameworkCore;

namespace Dashboard.Data.Reports;

/// <summary>Opens reports and takes them on their way: submitted, returned with a comment, accepted. Steps are only added.</summary>
public sealed class ReportService(ReportingStore store, StatusQueries statuses, TimeProvider clock)
{
    private const string Page = "reports";

    private readonly ReportPlaces _places = new(statuses);

    /// <summary>The report of a unit and publication, made as a draft where there is none. Two people at once get the same one.</summary>
    /// <exception cref="AccessDeniedException">The person does not write reports of this unit.</exception>
    /// <exception cref="ReportRefusedException">The month is not issued, or the unit owes no such report for it.</exception>
    public async Task<int> OpenAsync(AccessScope scope, string kind, int publicationId, string unitId, CancellationToken cancellationToken)
    {
        await using var context = await store.OpenAsync(cancellationToken);
        var publication = await context.Publications.FirstOrDefaultAsync(row => row.Id == publicationId, cancellationToken);
        if (!ReportKinds.List.Holds(kind) || publication is null)
        {
            throw new ReportRefusedException(["There is no such report. Open it from the list of reports of an issued month."]);
        }

        var place = await _places.OfAsync(kind, publicationId, unitId, cancellationToken);
        if (!ReportRights.MayWrite(scope, place))
        {
            throw new AccessDeniedException("Your role does not write reports of this part of the service.");
        }

        if (!place.Issued.Holds(unitId) || place.Issued.Units[place.Issued.NumberOf(unitId)].Kind != ReportRights.Level(kind))
        {
            throw new ReportRefusedException(["This part of the service owes no such report for the month: it was not in the organisation when the month was issued."]);
        }

        if (kind == ReportKinds.QuarterlyQa && !Quarter.EndsWith(publication.Month))
        {
            throw new ReportRefusedException([$"A quarterly report belongs to the last month of its quarter, and {publication.Month} is none. Open it from the page of the quarter."]);
        }

        return await FindAsync(context, kind, publicationId, unitId, cancellationToken) ?? await MakeAsync(context, scope, kind, publication, unitId, cancellationToken);
    }

    /// <summary>Submits a report: its sections are frozen from then on.</summary>
    /// <exception cref="AccessDeniedException">The person does not write this report.</exception>
    /// <exception cref="ReportRefusedException">Sections are empty, exceptions are not answered, or it has been submitted already.</exception>
    public async Task SubmitAsync(AccessScope scope, int reportId, CancellationToken cancellationToken)
    {
        await using var context = await store.OpenAsync(cancellationToken);
        var (report, place) = await _places.RequireAsync(context, scope, reportId, ReportRights.MayWrite, cancellationToken);
        var (by, at) = (scope.UserId, AccessLog.Now(clock));
        await using (var transaction = await context.Database.BeginTransactionAsync(cancellationToken))
        {
            var changed = await context.Reports
                .Where(row => row.Id == reportId && ReportStates.Writable.Contains(row.State))
                .ExecuteUpdateAsync(update => update.SetProperty(row => row.State, ReportStates.Submitted).SetProperty(row => row.SubmittedAt, at).SetProperty(row => row.SubmittedBy, by), cancellationToken);
            if (changed == 0)
            {
                throw new ReportRefusedException(["The report has been submitted already. Load the page again to see how it stands."]);
            }

            // From here on no section can be saved; what is read now is what is submitted. Without commit nothing has happened.
            var faults = (await ReportReadiness.ReadAsync(context, report, place, cancellationToken)).Faults().ToList();
            if (faults.Count > 0)
            {
                throw new ReportRefusedException(faults);
            }

            await StepAsync(context, reportId, ReportStates.Submitted, null, by, at, cancellationToken);
            await transaction.CommitAsync(cancellationToken);
        }

        await AccessLog.ChangedAsync(context, clock, scope, Page, cancellationToken);
    }

    /// <summary>Sends a submitted report back with a comment; it can then be written in again.</summary>
    /// <exception cref="AccessDeniedException">The person does not decide on this report.</exception>
    /// <exception cref="ReportRefusedException">There is no comment, or the report is not waiting for a decision.</exception>
    public Task ReturnAsync(AccessScope scope, int reportId, string comment, CancellationToken cancellationToken)
    {
        var text = ReportText.Plain(comment).Trim();
        var faults = text.Length == 0
            ? ["Comment: write what is to be changed, so that it can be."]
            : ReportText.Faults("Comment", text, ReportText.LongestNote).ToList();
        return faults.Count > 0
            ? throw new ReportRefusedException(faults)
            : DecideAsync(scope, reportId, ReportStates.Returned, text, cancellationToken);
    }

    /// <summary>Accepts a submitted report.</summary>
    /// <exception cref="AccessDeniedException">The person does not decide on this report.</exception>
    /// <exception cref="ReportRefusedException">The report is not waiting for a decision.</exception>
    public Task AcceptAsync(AccessScope scope, int reportId, CancellationToken cancellationToken) => DecideAsync(scope, reportId, ReportStates.Accepted, null, cancellationToken);

    private static Task<int?> FindAsync(DashboardContext context, string kind, int publicationId, string unitId, CancellationToken cancellationToken) =>
        context.Reports.Where(row => row.Kind == kind && row.PublicationId == publicationId && row.UnitId == unitId).Select(row => (int?)row.Id).FirstOrDefaultAsync(cancellationToken);

    private async Task<int> MakeAsync(DashboardContext context, AccessScope scope, string kind, Publication publication, string unitId, CancellationToken cancellationToken)
    {
        try
        {
            await using var transaction = await context.Database.BeginTransactionAsync(cancellationToken);
            var report = new Report { Kind = kind, PublicationId = publication.Id, UnitId = unitId, State = ReportStates.Draft, DueOn = ReportDue.On(kind, publication) };
            context.Reports.Add(report);
            await context.SaveChangesAsync(cancellationToken);
            context.ReportSections.AddRange(ReportOutlines.Of(kind).Select(outline => ReportSectionRows.Empty(report.Id, outline.Id, scope, clock)));
            await StepAsync(context, report.Id, ReportStates.Draft, null, scope.UserId, AccessLog.Now(clock), cancellationToken);
            await transaction.CommitAsync(cancellationToken);
            return report.Id;
        }
        catch (DbUpdateException)
        {
            // The index lets one report of a kind, publication and unit be made: somebody else was quicker, or it is a fault.
            context.ChangeTracker.Clear();
            if (await FindAsync(context, kind, publication.Id, unitId, cancellationToken) is { } made)
            {
                return made;
            }

            throw;
        }
    }

    private async Task DecideAsync(AccessScope scope, int reportId, string state, string? comment, CancellationToken cancellationToken)
    {
        await using var context = await store.OpenAsync(cancellationToken);
        await _places.RequireAsync(context, scope, reportId, ReportRights.MayDecide, cancellationToken);
        await using (var transaction = await context.Database.BeginTransactionAsync(cancellationToken))
        {
            var changed = await context.Reports
                .Where(row => row.Id == reportId && row.State == ReportStates.Submitted)
                .ExecuteUpdateAsync(update => update.SetProperty(row => row.State, state), cancellationToken);
            if (changed == 0)
            {
                throw new ReportRefusedException(["The report is not waiting for a decision: it is being written, or somebody has decided already. Load the page again to see how it stands."]);
            }

            await StepAsync(context, reportId, state, comment, scope.UserId, AccessLog.Now(clock), cancellationToken);
            await transaction.CommitAsync(cancellationToken);
        }

        await AccessLog.ChangedAsync(context, clock, scope, Page, cancellationToken);
    }

    private static async Task StepAsync(DashboardContext context, int reportId, string state, string? comment, string by, DateTime at, CancellationToken cancellationToken)
    {
        context.ReportSteps.Add(new ReportStep { ReportId = reportId, State = state, Comment = comment, By = by, At = at });
        await context.SaveChangesAsync(cancellationToken);
        context.ChangeTracker.Clear();
    }
}
