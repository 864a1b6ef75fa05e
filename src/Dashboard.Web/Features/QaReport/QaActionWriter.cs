using Dashboard.Data.Access;
using Dashboard.Data.Reports;
using Dashboard.Web.Ui.Actions;
using Dashboard.Web.Ui.Forms;

namespace Dashboard.Web.Features.QaReport;

/// <summary>Saves actions of the quarterly report and marks them done; refusals and faults become sentences. The log holds no text of an action.</summary>
public sealed class QaActionWriter(ReportActionService actions, ILogger<QaActionWriter> logger)
{
    /// <summary>Saves an action; empty when it is saved.</summary>
    public async Task<IReadOnlyList<FieldFault<ActionField>>> AddAsync(AccessScope scope, int reportId, ActionEntry entry)
    {
        var faults = entry.Faults();
        return faults.Count > 0
            ? faults
            : await FieldFaults.TryAsync<ActionField>(
                () => actions.AddActionAsync(scope, reportId, entry.Draft(), CancellationToken.None), "The action could not be saved. What you wrote is still here: try again.", logger);
    }

    /// <summary>Marks an action done; empty when that is so.</summary>
    public Task<IReadOnlyList<FieldFault<ActionField>>> FinishAsync(AccessScope scope, int id) =>
        FieldFaults.TryAsync<ActionField>(() => actions.FinishActionAsync(scope, id, CancellationToken.None), "The action could not be marked done. Try again.", logger);
}
