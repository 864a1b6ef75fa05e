using Dashboard.Data.Access;
using Dashboard.Web.Ui.Exports;
using Dashboard.Web.Ui.Filters;

namespace Dashboard.Web.Ui.Documents.Packs;

/// <summary>Gives the figures of a page to a pack, as the workbook that the page itself offers, exact, one for each unit.</summary>
/// <typeparam name="TView">What the page shows.</typeparam>
/// <param name="pack">Pack.</param>
/// <param name="order">Place in the contents.</param>
/// <param name="title">What it is.</param>
/// <param name="page">Filter of the page; unit and month are put into it.</param>
/// <param name="load">Reads the page.</param>
/// <param name="sheet">Its sheet, from the view, the marking and the time.</param>
public sealed class SheetPackSource<TView>(
    PackKind pack,
    int order,
    string title,
    UnitMonthFilter page,
    Func<AccessScope, UnitMonthFilter, CancellationToken, Task<TView?>> load,
    Func<TView, string, DateTimeOffset, SheetSpec> sheet) : IPackSource
    where TView : class
{
    public PackKind Pack => pack;

    public int Order => order;

    public string Title => title;

    public Task<IReadOnlyList<PackEntry>> EntriesAsync(PackRequest request, CancellationToken cancellationToken) =>
        Task.FromResult<IReadOnlyList<PackEntry>>([.. request.UnitIds.Select(unit => new PackEntry(
            title,
            "As it stands today",
            PackFile.Sheet($"{page.Page.Trim('/').Replace('/', '-')}-{request.Month}-{unit}", async token =>
                await load(request.Scope, page with { Unit = unit, Month = request.Month }, token) is { } view ? Noticed(sheet(view, request.Marking, request.WrittenAt)) : null)))]);

    private static SheetSpec Noticed(SheetSpec spec) => spec with { Notice = ExportAudience.ExactNotice, About = [("Numbers", ExportAudience.ExactNotice), .. spec.About] };
}
