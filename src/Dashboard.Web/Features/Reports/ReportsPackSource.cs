using Dashboard.Data.Reports;
using Dashboard.Measures.Codes;
using Dashboard.Web.Ui.Documents.Packs;
using Dashboard.Web.Ui.Exports;

namespace Dashboard.Web.Features.Reports;

/// <summary>Gives the managers' reports that are in to the week-2 pack. Those still being written are named as missing: their managers have not handed them in.</summary>
public sealed class ReportsPackSource(ReportReader reports) : IPackSource
{
    public PackKind Pack => PackKind.SocialCareReview;

    public int Order => 3;

    public string Title => "Managers’ reports";

    public async Task<IReadOnlyList<PackEntry>> EntriesAsync(PackRequest request, CancellationToken cancellationToken)
    {
        var view = await reports.ListAsync(request.Scope, request.Month, cancellationToken);
        return view is null || view.List.Month != request.Month ? [] : [.. view.List.Rows.Select(row => Of(request, row))];
    }

    private PackEntry Of(PackRequest request, ReportRow row)
    {
        var title = $"{ReportKinds.List.Label(row.Kind)}: {row.UnitName}";
        var state = $"{ReportStates.List.Label(row.State)}, {ReportWords.Due(row)}";
        return row is { Id: { } id, State: ReportStates.Submitted or ReportStates.Accepted }
            ? new PackEntry(title, state, PackFile.Word($"reports/{row.Kind}-{row.UnitId}", async token => ReportDocument.Of(await reports.ReadAsync(request.Scope, id, token), ExportAudience.ExactNotice, request.Marking, request.WrittenAt)))
            : PackEntry.Missing(title, state);
    }
}
