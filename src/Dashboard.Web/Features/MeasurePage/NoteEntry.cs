using Dashboard.Data.Annotations;
using Dashboard.Web.Ui.Forms;

namespace Dashboard.Web.Features.MeasurePage;

/// <summary>What somebody has written so far. Kept until it is saved.</summary>
public sealed class NoteEntry
{
    /// <summary>Month as the picker sends it; null is the month of the page.</summary>
    public string? Month { get; set; }

    public bool OnAllUnits { get; set; }

    public string Reason { get; set; } = string.Empty;

    public string Text { get; set; } = string.Empty;

    /// <summary>Characters that are left; below zero when there are too many.</summary>
    public int Left => AnnotationService.LongestText - Plain.Length;

    // Tables are pasted with tabs, and browsers differ in how they end a line.
    private string Plain => Text.ReplaceLineEndings("\n").Replace('\t', ' ').Trim();

    /// <summary>What is missing or too long; the store has the last word.</summary>
    public IReadOnlyList<FieldFault<NoteField>> Faults()
    {
        var faults = new List<FieldFault<NoteField>>();
        if (Reason.Length == 0)
        {
            faults.Add(new FieldFault<NoteField>(NoteField.Reason, "Choose a reason."));
        }

        if (Plain.Length == 0)
        {
            faults.Add(new FieldFault<NoteField>(NoteField.Text, "Write the note."));
        }
        else if (Left < 0)
        {
            faults.Add(new FieldFault<NoteField>(NoteField.Text, $"Shorten the note by {-Left} {(Left == -1 ? "character" : "characters")}."));
        }

        return faults;
    }

    /// <summary>The note of a page as the store takes it.</summary>
    public AnnotationDraft Draft(MeasureView view)
    {
        ArgumentNullException.ThrowIfNull(view);
        return new AnnotationDraft
        {
            MeasureId = view.Definition.Id,
            Month = Measures.Calendar.Month.TryParse(Month, out var month) ? month : view.Month,
            UnitId = OnAllUnits ? null : view.UnitId,
            ReasonCode = Reason,
            Text = Plain,
        };
    }
}
