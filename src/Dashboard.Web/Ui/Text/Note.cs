namespace Dashboard.Web.Ui.Text;

/// <summary>A remark that stands beside what it qualifies.</summary>
public sealed record Note(NoteKind Kind, string Text)
{
    public string Word => Kind switch
    {
        NoteKind.Provisional => "Provisional",
        NoteKind.SmallNumbers => "Small numbers",
        NoteKind.Revised => "Revised",
        NoteKind.NotSupplied => "Not supplied",
        _ => "Note",
    };
}
