using Dashboard.Data.Access;
using Dashboard.Data.Annotations;
using Dashboard.Web.Ui.Forms;

namespace Dashboard.Web.Features.MeasurePage;

/// <summary>Writes notes and takes them back; refusals and faults become sentences beside the form. The log holds no text of a note.</summary>
public sealed class NoteWriter(AnnotationService annotations, ILogger<NoteWriter> logger)
{
    /// <summary>Saves a note; empty when it is saved.</summary>
    public async Task<IReadOnlyList<FieldFault<NoteField>>> AddAsync(AccessScope scope, MeasureView view, NoteEntry entry, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(entry);
        var faults = entry.Faults();
        return faults.Count > 0 ? faults : await TryAsync(() => annotations.AddAsync(scope, entry.Draft(view), cancellationToken), "The note could not be saved. What you wrote is still here: try again.");
    }

    /// <summary>Takes a note back; empty when that is done.</summary>
    public Task<IReadOnlyList<FieldFault<NoteField>>> WithdrawAsync(AccessScope scope, int id, CancellationToken cancellationToken) =>
        TryAsync(() => annotations.WithdrawAsync(scope, id, cancellationToken), "The note could not be withdrawn. Try again.");

    private Task<IReadOnlyList<FieldFault<NoteField>>> TryAsync(Func<Task> write, string failed) => FieldFaults.TryAsync<NoteField>(write, failed, logger);
}
