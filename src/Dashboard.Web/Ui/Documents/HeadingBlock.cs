namespace Dashboard.Web.Ui.Documents;

/// <summary>A heading below the title. Writers never skip a level, whatever is asked for.</summary>
/// <param name="Level">1 to 3; 1 begins a part, which is a sheet of a workbook.</param>
/// <param name="Text">Its words.</param>
public sealed record HeadingBlock(int Level, string Text) : DocumentBlock
{
    /// <summary>The deepest level.</summary>
    public const int Deepest = 3;
}
