using Dashboard.Data.Access;
using Dashboard.Data.Exceptions;
using Dashboard.Web.Ui.Forms;

namespace Dashboard.Web.Features.Exceptions;

/// <summary>Saves answers and closes requests for correction; refusals and faults become sentences. The log holds nothing that was written.</summary>
public sealed class AnswerWriter(ExceptionService exceptions, CorrectionService corrections, ILogger<AnswerWriter> logger)
{
    /// <summary>Saves an answer; empty when it is saved.</summary>
    public async Task<IReadOnlyList<FieldFault<AnswerField>>> AnswerAsync(AccessScope scope, ExceptionView view, AnswerEntry entry, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(entry);
        var faults = entry.Faults();
        return faults.Count > 0
            ? faults
            : await FieldFaults.TryAsync<AnswerField>(() => exceptions.AnswerAsync(scope, entry.Draft(view), cancellationToken), "The answer could not be saved. What you wrote is still here: try again.", logger);
    }

    /// <summary>Closes a request; empty when that is so.</summary>
    public Task<IReadOnlyList<FieldFault<AnswerField>>> CloseAsync(AccessScope scope, int id, string outcome, CancellationToken cancellationToken) =>
        FieldFaults.TryAsync<AnswerField>(() => corrections.CloseAsync(scope, id, outcome, cancellationToken), "The request could not be closed. Try again.", logger);
}
