using Dashboard.Measures.Formatting;
using Dashboard.Web.Ui.Documents;
using Dashboard.Web.Ui.Documents.Packs;
using Dashboard.Web.Ui.Exports;
using Dashboard.Web.Ui.Text;

namespace Dashboard.Web.Features.Cycle.Packs;

/// <summary>The contents of a pack as a document: what is in it, what is missing and what was late.</summary>
internal static class PackContents
{
    public static DocumentSpec Of(PackKind kind, PackRequest request, string place, string provenance, IReadOnlyList<PackLine> lines)
    {
        var missing = lines.Where(line => line.File is null).ToList();
        return new DocumentSpec
        {
            Title = CycleWords.Pack(kind),
            Subtitle = Finding(lines.Count - missing.Count, missing.Count),
            Place = place,
            Period = FigureText.Month(request.Month),
            Marking = request.Marking,
            ForWhom = ExportAudience.ExactNotice,
            Provenance = provenance,
            WrittenAt = request.WrittenAt,
            Blocks =
            [
                new HeadingBlock(1, "What is in the pack"),
                new TableBlock
                {
                    Caption = "Documents, in the order in which they are read",
                    Columns = [new("Document", Share: 3), new("How it stands", Share: 3), new("File", Share: 3)],
                    Rows = [.. lines.Where(line => line.File is not null).Select(line => (TableCell[])[line.Title, line.State, line.File])],
                },
                new HeadingBlock(1, "What is missing"),
                .. missing.Count == 0
                    ? [new ParagraphBlock("Nothing is missing.")]
                    : new DocumentBlock[]
                    {
                        new TableBlock
                        {
                            Caption = "Documents that were not there when the pack was made",
                            Columns = [new("Document", Share: 3), new("How it stands", Share: 3)],
                            Rows = [.. missing.Select(line => (TableCell[])[line.Title, line.State])],
                        },
                    },
                new NoteBlock(NoteKind.Information, "The pack holds what the person who made it may read. Children are named in the list of exceptions and in managers’ reports, by their ids."),
            ],
        };
    }

    /// <summary>"12 documents, 3 missing".</summary>
    public static string Finding(int documents, int missing) => $"{Wording.Count(documents, "document")}, {(missing == 0 ? "none" : missing.ToString(System.Globalization.CultureInfo.InvariantCulture))} missing";
}
