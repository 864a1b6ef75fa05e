using Dashboard.Web.Ui.Documents;
using Dashboard.Web.Ui.Documents.Packs;
using Dashboard.Web.Ui.Exports;
using Dashboard.Web.Ui.Filters;

namespace Dashboard.Web.Features.Mpd;

/// <summary>Gives the monthly performance data to the week-2 pack: read once, as a Word file and as a workbook.</summary>
public sealed class MpdPackSource(MpdQuery query) : IPackSource
{
    public PackKind Pack => PackKind.SocialCareReview;

    public int Order => 1;

    public string Title => MpdDocument.Title;

    public Task<IReadOnlyList<PackEntry>> EntriesAsync(PackRequest request, CancellationToken cancellationToken) =>
        Task.FromResult<IReadOnlyList<PackEntry>>([.. request.UnitIds.SelectMany(unit => Of(request, unit))]);

    private IEnumerable<PackEntry> Of(PackRequest request, string unit)
    {
        Task<DocumentSpec?>? read = null;
        var name = $"mpd-{request.Month}-{unit}";
        return
        [
            new PackEntry($"{Title}, to read", "As issued", PackFile.Word(name, ReadAsync)),
            new PackEntry($"{Title}, every figure by service and team", "As issued", PackFile.Workbook(name, ReadAsync)),
        ];

        Task<DocumentSpec?> ReadAsync(CancellationToken token) => read ??= DocumentAsync(token);

        async Task<DocumentSpec?> DocumentAsync(CancellationToken token) =>
            (await query.LoadAsync(request.Scope, new UnitMonthFilter(MpdFeature.Page, unit, request.Month), ExportAudience.ExactNotice, request.WrittenAt, token))?.Document;
    }
}
