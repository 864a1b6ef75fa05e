using Dashboard.Data.Access;
using Dashboard.Data.Reports;
using Dashboard.Web.Ui.Forms;

namespace Dashboard.Web.Features.Reports;

/// <summary>Takes reports on their way; refusals and faults become sentences. The log holds nothing that was written.</summary>
public sealed class ReportDesk(ReportService reports, ReportChildService children, ILogger<ReportDesk> logger)
{
    private const string Failed = "That could not be done. Nothing was changed: try again.";

    public Task<IReadOnlyList<string>> SubmitAsync(AccessScope scope, int id) => TryAsync(() => reports.SubmitAsync(scope, id, CancellationToken.None));

    public Task<IReadOnlyList<string>> ReturnAsync(AccessScope scope, int id, string comment) => TryAsync(() => reports.ReturnAsync(scope, id, comment, CancellationToken.None));

    public Task<IReadOnlyList<string>> AcceptAsync(AccessScope scope, int id) => TryAsync(() => reports.AcceptAsync(scope, id, CancellationToken.None));

    public Task<IReadOnlyList<string>> AddChildAsync(AccessScope scope, int id, string child, string words) => TryAsync(() => children.AddChildAsync(scope, id, child, words, CancellationToken.None));

    public Task<IReadOnlyList<string>> RemoveChildAsync(AccessScope scope, int id, int entry) => TryAsync(() => children.RemoveChildAsync(scope, id, entry, CancellationToken.None));

    private async Task<IReadOnlyList<string>> TryAsync(Func<Task> change) => [.. (await FieldFaults.TryAsync<NoField>(change, Failed, logger)).Select(fault => fault.Words)];

    private enum NoField
    {
        None,
    }
}
