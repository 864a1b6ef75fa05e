using Dashboard.Data.Access;
using Dashboard.Data.Actions;
using Dashboard.Web.Ui.Actions;
using Dashboard.Web.Ui.Forms;

namespace Dashboard.Web.Features.Outcomes;

/// <summary>Saves actions and marks them done; refusals and faults become sentences beside the form. The log holds no text of an action.</summary>
public sealed class ActionWriter(ActionService actions, ILogger<ActionWriter> logger)
{
    /// <summary>Saves an action; empty when it is saved.</summary>
    public async Task<IReadOnlyList<FieldFault<ActionField>>> AddAsync(AccessScope scope, CurveView view, ActionEntry entry, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(view);
        ArgumentNullException.ThrowIfNull(entry);
        var faults = entry.Faults();
        return faults.Count > 0
            ? faults
            : await FieldFaults.TryAsync<ActionField>(() => actions.AddAsync(scope, entry.Draft() with { MeasureId = view.Definition.Id, UnitId = view.Place.UnitId }, cancellationToken), "The action could not be saved. What you wrote is still here: try again.", logger);
    }

    /// <summary>Marks an action done; empty when that is so.</summary>
    public Task<IReadOnlyList<FieldFault<ActionField>>> DoneAsync(AccessScope scope, int id, CancellationToken cancellationToken) =>
        FieldFaults.TryAsync<ActionField>(() => actions.DoneAsync(scope, id, cancellationToken), "The action could not be marked done. Try again.", logger);
}
