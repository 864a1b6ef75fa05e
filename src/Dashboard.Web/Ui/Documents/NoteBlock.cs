using Dashboard.Web.Ui.Text;

namespace Dashboard.Web.Ui.Documents;

/// <summary>A remark that qualifies what stands beside it.</summary>
/// <param name="Kind">What kind of remark: said in words too.</param>
/// <param name="Text">Its words.</param>
public sealed record NoteBlock(NoteKind Kind, string Text) : DocumentBlock;
