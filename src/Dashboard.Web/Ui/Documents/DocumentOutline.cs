namespace Dashboard.Web.Ui.Documents;

/// <summary>The headings of a document as they are written: none skips a level.</summary>
public static class DocumentOutline
{
    /// <summary>Blocks with their place; headings with the level that they are written at.</summary>
    public static IEnumerable<DocumentBlock> Of(DocumentSpec spec)
    {
        var level = 0;
        foreach (var block in spec.Blocks)
        {
            if (block is HeadingBlock heading)
            {
                level = Math.Clamp(heading.Level, 1, Math.Min(level + 1, HeadingBlock.Deepest));
                yield return heading with { Level = level };
            }
            else
            {
                yield return block;
            }
        }
    }

    /// <summary>The same as it is read: without what is for workbooks only.</summary>
    public static IEnumerable<DocumentBlock> ToRead(DocumentSpec spec) => Of(spec).Where(block => block is not TableBlock { InWorkbookOnly: true });

    /// <summary>The parts: what stands before the first heading of level 1, and below each of them.</summary>
    public static IReadOnlyList<(string? Title, IReadOnlyList<DocumentBlock> Blocks)> Parts(DocumentSpec spec)
    {
        var parts = new List<(string? Title, List<DocumentBlock> Blocks)> { (null, []) };
        foreach (var block in Of(spec))
        {
            if (block is HeadingBlock { Level: 1 } heading)
            {
                parts.Add((heading.Text, []));
            }
            else
            {
                parts[^1].Blocks.Add(block);
            }
        }

        return [.. parts.Select(part => (part.Title, (IReadOnlyList<DocumentBlock>)part.Blocks))];
    }
}
