using Dashboard.Data.Access;
using Dashboard.Data.Queries;
using Dashboard.Measures.Book;
using Dashboard.Web.Setup;
using Dashboard.Web.Ui.Measures;
using Microsoft.Extensions.Options;

namespace Dashboard.Web.Features.Worklist;

/// <summary>Reads a worklist, for the page and for its files.</summary>
public sealed class WorklistReader(WorklistQueries worklists, StatusQueries statuses, IOptions<PortalOptions> portal)
{
    private const string Page = "worklist";

    /// <summary>Whether the unit of a filter exists.</summary>
    public async Task<bool> ExistsAsync(WorklistFilter filter, CancellationToken cancellationToken) =>
        filter.UnitId is null || (await statuses.StatusAsync(cancellationToken)).Tree.Holds(filter.UnitId);

    /// <summary>The page that a filter means to a reader; null before anything has been counted.</summary>
    /// <exception cref="AccessDeniedException">The scope does not cover the unit.</exception>
    public async Task<WorklistView?> ReadAsync(AccessScope scope, WorklistFilter filter, CancellationToken cancellationToken)
    {
        if (await FrameAsync(scope, filter, cancellationToken) is not { } view)
        {
            return null;
        }

        var request = view.Filter.ToRequest(view.UnitId);
        if (!IsList(view))
        {
            return view with { Teams = await worklists.UnitsAsync(scope, request, cancellationToken) };
        }

        return view with
        {
            List = view.Filter.ByWorker
                ? await worklists.AllAsync(scope, request, AccessKind.Look, Page, cancellationToken)
                : await worklists.PageAsync(scope, request, Page, cancellationToken),
        };
    }

    /// <summary>Every line that meets the filter, for a file.</summary>
    /// <param name="scope">Who asks.</param>
    /// <param name="filter">Which lines.</param>
    /// <param name="file">What the access log calls the file.</param>
    /// <param name="cancellationToken">Stops the reading.</param>
    /// <exception cref="AccessDeniedException">The scope does not cover the children of the unit.</exception>
    public async Task<WorklistView?> AllAsync(AccessScope scope, WorklistFilter filter, string file, CancellationToken cancellationToken) =>
        await FrameAsync(scope, filter, cancellationToken) is { } view
            ? view with { List = await worklists.AllAsync(scope, view.Filter.ToRequest(view.UnitId), AccessKind.Export, $"{Page}-{file}", cancellationToken) }
            : null;

    private static bool IsList(WorklistView view) =>
        view.IsOwn || view.Filter.Own || view.Filter.WorkerId is not null || view.Status.Tree.IsTeam(view.UnitId);

    private async Task<WorklistView?> FrameAsync(AccessScope scope, WorklistFilter filter, CancellationToken cancellationToken)
    {
        var status = FigureNotes.Named(await statuses.StatusAsync(cancellationToken), portal.Value);
        var isOwn = scope.OnlyWorker is not null;
        return status.Months.Count == 0 ? null : new WorklistView
        {
            Filter = isOwn ? filter with { WorkerId = null, Own = false } : filter,
            Status = status,
            Scope = scope,
            UnitId = filter.UnitId ?? (isOwn ? scope.UnitIds.FirstOrDefault(status.Tree.Holds) ?? OrgTree.AuthorityId : UnitChoice.Own(status, scope)),
            Units = isOwn ? [] : UnitChoice.Options(status, scope),
        };
    }
}
