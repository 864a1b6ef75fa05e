using Dashboard.Data.Access;
using Dashboard.Data.Actions;
using Dashboard.Data.Cycle;
using Dashboard.Web.Ui.Actions;
using Dashboard.Web.Ui.Forms;

namespace Dashboard.Web.Features.Cycle;

/// <summary>Saves what is written about a meeting; refusals and faults become sentences beside the form. The log holds none of the words.</summary>
public sealed class MeetingWriter(CycleService cycle, ActionService actions, ILogger<MeetingWriter> logger)
{
    private const string Kept = "What you wrote is still here: try again.";

    /// <summary>Saves day and notes; empty when they are saved.</summary>
    public Task<IReadOnlyList<FieldFault<MeetingField>>> KeepAsync(AccessScope scope, MeetingDraft draft, CancellationToken cancellationToken) =>
        FieldFaults.TryAsync<MeetingField>(() => cycle.KeepAsync(scope, draft, cancellationToken), "The meeting could not be saved. " + Kept, logger);

    /// <summary>Saves an action of a meeting; empty when it is saved.</summary>
    public async Task<IReadOnlyList<FieldFault<ActionField>>> AddAsync(AccessScope scope, MeetingPlace place, ActionEntry entry, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(entry);
        var faults = entry.Faults();
        return faults.Count > 0
            ? faults
            : await FieldFaults.TryAsync<ActionField>(
                async () => await actions.AddAsync(scope, entry.Draft() with { MeetingId = await cycle.OpenAsync(scope, place, cancellationToken) }, cancellationToken),
                "The action could not be saved. " + Kept,
                logger);
    }

    /// <summary>Marks an action done; empty when that is so.</summary>
    public Task<IReadOnlyList<FieldFault<ActionField>>> DoneAsync(AccessScope scope, int id, CancellationToken cancellationToken) =>
        FieldFaults.TryAsync<ActionField>(() => actions.DoneAsync(scope, id, cancellationToken), "The action could not be marked done. Try again.", logger);
}
