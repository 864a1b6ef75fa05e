namespace Dashboard.Web.Ui.Forms;

/// <summary>Why something was not saved, and what to do about it.</summary>
/// <param name="Field">Where it is put right; the first of its kind stands for no single field.</param>
/// <param name="Words">One sentence or two.</param>
public sealed record FieldFault<TField>(TField Field, string Words)
    where TField : struct, Enum;
