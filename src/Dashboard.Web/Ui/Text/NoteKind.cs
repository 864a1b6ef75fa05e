namespace Dashboard.Web.Ui.Text;

/// <summary>What a note qualifies.</summary>
public enum NoteKind
{
    Information,
    Provisional,
    SmallNumbers,
    Revised,
    NotSupplied,
}
