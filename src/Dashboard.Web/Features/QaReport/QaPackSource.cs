using Dashboard.Data.Queries;
using Dashboard.Data.Reports;
using Dashboard.Measures.Calendar;
using Dashboard.Measures.Codes;
using Dashboard.Web.Ui.Documents;
using Dashboard.Web.Ui.Documents.Packs;

namespace Dashboard.Web.Features.QaReport;

/// <summary>Gives the quarterly report to the week-5 pack, once it is accepted: before that its texts are not read. Until then it is named as missing.</summary>
public sealed class QaPackSource(QaReportQuery query, StatusQueries statuses, PublishedReportQueries reports) : IPackSource
{
    public PackKind Pack => PackKind.QualityAssurance;

    public int Order => 1;

    public string Title => QaReportWords.Title;

    public async Task<IReadOnlyList<PackEntry>> EntriesAsync(PackRequest request, CancellationToken cancellationToken)
    {
        var quarter = Quarter.EndedBy(request.Month);
        var title = $"{Title}, {QaReportWords.Period(quarter)}";
        if (!(await statuses.StatusAsync(cancellationToken)).Publications.ContainsKey(quarter.Last))
        {
            return [PackEntry.Missing(title, QaReportWords.NotIssued(quarter))];
        }

        var report = await reports.OfAsync(request.Scope, ReportKinds.QuarterlyQa, quarter.Last, cancellationToken);
        return
        [
            report is { IsAccepted: true }
                ? new PackEntry(title, QaReportWords.InPack(report), PackFile.Word($"qa-report-{quarter}", token => DocumentAsync(request, quarter, token)))
                : PackEntry.Missing(title, QaReportWords.InPack(report)),
        ];
    }

    private async Task<DocumentSpec?> DocumentAsync(PackRequest request, Quarter quarter, CancellationToken cancellationToken) =>
        await query.LoadAsync(request.Scope, quarter, cancellationToken) is { Publication: not null } view ? QaReportDocument.Of(view, request.Marking, request.WrittenAt) : null;
}
