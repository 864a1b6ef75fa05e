using Dashboard.Data.Access;
using Dashboard.Data.Administration;
using Dashboard.Data.Queries;
using Dashboard.Data.Refreshing;
using Dashboard.Data.Store;
using Dashboard.Measures.Calendar;
using Dashboard.Measures.Exceptions;
using Dashboard.Web.Setup;
using Dashboard.Web.Ui.Forms;
using Dashboard.Web.Ui.Measures;
using Microsoft.Extensions.Options;

namespace Dashboard.Web.Features.Administration.Publications;

/// <summary>Reads the preview of a month, and issues it.</summary>
public sealed class IssueReader(StatusQueries statuses, PublicationPreviewQueries previews, PublicationService publications, ExceptionRules rules, IOptions<PortalOptions> portal, TimeProvider clock, ILogger<IssueReader> logger)
{
    private DateOnly Today => DateOnly.FromDateTime(clock.GetLocalNow().DateTime);

    /// <summary>The preview of a month, without one of the earliest live month after the last issue; null before anything has been counted.</summary>
    public async Task<IssueView?> LoadAsync(AccessScope scope, Month? asked, CancellationToken cancellationToken)
    {
        var status = FigureNotes.Named(await statuses.StatusAsync(cancellationToken), portal.Value);
        if (status.LatestMonth is not { } latest)
        {
            return null;
        }

        var last = status.Publications.Keys.DefaultIfEmpty().Max();
        var month = asked ?? status.Months.Cast<Month?>().FirstOrDefault(counted => counted > last && !status.Publications.ContainsKey(counted.Value)) ?? latest;
        return new IssueView(await previews.PreviewAsync(scope, month, cancellationToken), status.UnitName, id => rules.Find(id)?.Title ?? id, Today);
    }

    /// <summary>Issues the month; empty when it is issued.</summary>
    /// <exception cref="AccessDeniedException">The role does not issue months.</exception>
    public async Task<IReadOnlyList<FieldFault<IssueField>>> IssueAsync(AccessScope scope, Month month, IssueEntry entry, CancellationToken cancellationToken)
    {
        if (!scope.Administers)
        {
            throw new AccessDeniedException("Months are issued by analysts.");
        }

        ArgumentNullException.ThrowIfNull(entry);
        if (entry.Faults(Today) is { Count: > 0 } faults)
        {
            return faults;
        }

        try
        {
            var failed = await FieldFaults.TryAsync<IssueField>(() => IssueAsync(scope, month, entry), "The month could not be issued; nothing was changed. Try again.", logger);
            statuses.Forget();
            return failed;
        }
        catch (OperationCanceledException)
        {
            return [new FieldFault<IssueField>(IssueField.None, "The issue was stopped; nothing was changed. Try again.")];
        }
    }

    private async Task IssueAsync(AccessScope scope, Month month, IssueEntry entry)
    {
        try
        {
            // Once begun it is not stopped by somebody leaving the page.
            await publications.PublishAsync(entry.Request(month, scope.UserId), CancellationToken.None);
        }
        catch (StoreException refusal)
        {
            throw new IssueRefusedException([refusal.Message]);
        }
    }
}
