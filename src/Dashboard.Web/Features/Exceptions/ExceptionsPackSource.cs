using Dashboard.Web.Ui.Documents.Packs;
using Dashboard.Web.Ui.Exports;

namespace Dashboard.Web.Features.Exceptions;

/// <summary>Gives the list of exceptions to the week-2 pack. It names children: making the pack is an export in the access log.</summary>
public sealed class ExceptionsPackSource(ExceptionsReader reader) : IPackSource
{
    public PackKind Pack => PackKind.SocialCareReview;

    public int Order => 2;

    public string Title => "Exceptions";

    public Task<IReadOnlyList<PackEntry>> EntriesAsync(PackRequest request, CancellationToken cancellationToken) =>
        Task.FromResult<IReadOnlyList<PackEntry>>([.. request.UnitIds.Select(unit => new PackEntry(
            "Exceptions, with their cases and answers’ states",
            "As marked by the issue; states as they are today",
            PackFile.Sheet($"exceptions-{request.Month}-{unit}", async token =>
                await reader.LoadAsync(request.Scope, new ExceptionsFilter(unit, request.Month), forExport: true, token) is { } view
                    ? ExceptionsFiles.Sheet(view, request.Marking, request.WrittenAt) with { Notice = ExportAudience.ExactNotice }
                    : null)))]);
}
