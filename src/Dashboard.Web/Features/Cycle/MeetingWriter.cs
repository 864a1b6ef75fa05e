using Dashboard.Data.Access;
using Dashboard.Data.Cycle;
using Dashboard.Web.Ui.Forms;

namespace Dashboard.Web.Features.Cycle;

/// <summary>Saves what is written about a meeting; refusals and faults become sentences beside the form. The log holds none of the words.</summary>
public sealed class MeetingWriter(CycleService cycle, ILogger<MeetingWriter> logger)
{
    /// <summary>Saves day and notes; empty when they are saved.</summary>
    public Task<IReadOnlyList<FieldFault<MeetingField>>> KeepAsync(AccessScope scope, MeetingDraft draft, CancellationToken cancellationToken) =>
        FieldFaults.TryAsync<MeetingField>(() => cycle.KeepAsync(scope, draft, cancellationToken), "The meeting could not be saved. What you wrote is still here: try again.", logger);
}
