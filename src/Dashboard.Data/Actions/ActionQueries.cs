using Dashboard.Data.Access;
using Dashboard.Data.Queries;
using Dashboard.Data.Store;
using Microsoft.EntityFrameworkCore;

namespace Dashboard.Data.Actions;

/// <summary>Reads what is to be done about measures.</summary>
public sealed class ActionQueries(ReportingStore store, StatusQueries statuses)
{
    /// <summary>What was agreed on the curve of a measure for one unit: open ones first, the earliest due first. Owners are named to readers who see workers.</summary>
    /// <exception cref="AccessDeniedException">The scope does not cover the unit.</exception>
    public async Task<IReadOnlyList<ActionRow>> ListAsync(AccessScope scope, string measureId, string unitId, CancellationToken cancellationToken)
    {
        if (!scope.MaySeeFigures((await statuses.StatusAsync(cancellationToken)).Tree, unitId))
        {
            throw new AccessDeniedException("Your role does not show the figures of this part of the service.");
        }

        await using var context = await store.OpenAsync(cancellationToken);
        var rows = await context.ActionItems
            .Where(action => action.Origin == ActionOrigins.Curve && action.MeasureId == measureId && action.UnitId == unitId)
            .ToListAsync(cancellationToken);
        return [.. rows
            .OrderBy(row => row.DoneOn is not null).ThenBy(row => row.DueOn).ThenBy(row => row.Id)
            .Select(row => new ActionRow(row.Id, row.Text, scope.SeesWorkers ? row.Owner : null, row.DueOn, row.DoneOn))];
    }
}
