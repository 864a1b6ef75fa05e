namespace Dashboard.Web.Features.MeasurePage;

/// <summary>Why a note was not saved, and what to do about it.</summary>
/// <param name="Field">Where it is put right.</param>
/// <param name="Words">One sentence or two.</param>
public sealed record NoteFault(NoteField Field, string Words)
{
    /// <summary>A refusal of the store, which names the field in front: "Text: it holds markup."</summary>
    public static NoteFault Of(string refusal)
    {
        var colon = refusal.IndexOf(": ", StringComparison.Ordinal);
        return colon > 0 && Enum.TryParse<NoteField>(refusal[..colon], out var field)
            ? new NoteFault(field, char.ToUpperInvariant(refusal[colon + 2]) + refusal[(colon + 3)..])
            : new NoteFault(NoteField.None, refusal);
    }
}
