namespace Dashboard.Web.Ui.Documents;

/// <summary>Running text; line breaks in it are kept.</summary>
/// <param name="Runs">Its words, some with emphasis or a link.</param>
public sealed record ParagraphBlock(IReadOnlyList<TextRun> Runs) : DocumentBlock
{
    /// <summary>Words without emphasis.</summary>
    public ParagraphBlock(string text)
        : this([new TextRun(text)])
    {
    }
}
