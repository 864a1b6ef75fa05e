using Dashboard.Web.Ui.Documents.Word;
using Dashboard.Web.Ui.Exports;

namespace Dashboard.Web.Ui.Documents.Packs;

/// <summary>A document of a pack, read only when its turn comes.</summary>
/// <param name="Name">Name with ending; a folder may stand in front of it.</param>
/// <param name="ReadAsync">Reads it; what it gives writes it to a stream that can be sought in. Null where there turns out to be nothing.</param>
public sealed record PackFile(string Name, Func<CancellationToken, Task<Action<Stream>?>> ReadAsync)
{
    /// <summary>A Word file.</summary>
    public static PackFile Word(string name, Func<CancellationToken, Task<DocumentSpec?>> read) =>
        new(name + ".docx", async token => await read(token) is { } spec ? stream => DocxWriter.Write(stream, spec) : null);

    /// <summary>A document as a workbook.</summary>
    public static PackFile Workbook(string name, Func<CancellationToken, Task<DocumentSpec?>> read) =>
        new(name + ".xlsx", async token => await read(token) is { } spec ? stream => SheetWriter.Write(stream, DocumentWorkbook.Of(spec)) : null);

    /// <summary>A sheet.</summary>
    public static PackFile Sheet(string name, Func<CancellationToken, Task<SheetSpec?>> read) =>
        new(name + ".xlsx", async token => await read(token) is { } spec ? stream => SheetWriter.Write(stream, spec) : null);
}
