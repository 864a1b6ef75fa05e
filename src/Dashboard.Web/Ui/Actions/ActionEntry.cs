using Dashboard.Data.Actions;
using Dashboard.Web.Ui.Forms;

namespace Dashboard.Web.Ui.Actions;

/// <summary>What somebody has written so far of an action. Kept until it is saved.</summary>
public sealed class ActionEntry
{
    public string Text { get; set; } = string.Empty;

    public string Owner { get; set; } = string.Empty;

    /// <summary>Unit whose manager does it, where the page asks for one.</summary>
    public string? Unit { get; set; }

    /// <summary>By when; null until a day is chosen.</summary>
    public DateOnly? Due { get; set; }

    // Browsers differ in how they end a line, and tables are pasted with tabs.
    private string Plain => Text.ReplaceLineEndings("\n").Replace('\t', ' ').Trim();

    /// <summary>What is missing; the store has the last word.</summary>
    public IReadOnlyList<FieldFault<ActionField>> Faults()
    {
        var faults = new List<FieldFault<ActionField>>();
        if (Plain.Length == 0)
        {
            faults.Add(new FieldFault<ActionField>(ActionField.Text, "Write what is to be done."));
        }

        if (string.IsNullOrWhiteSpace(Owner))
        {
            faults.Add(new FieldFault<ActionField>(ActionField.Owner, "Write who does it."));
        }

        if (Due is null)
        {
            faults.Add(new FieldFault<ActionField>(ActionField.Due, "Choose the day by when it is done."));
        }

        return faults;
    }

    /// <summary>The action as the store takes it; whom and what it is about is added by the page.</summary>
    public ActionDraft Draft() => new() { UnitId = string.IsNullOrEmpty(Unit) ? null : Unit, Text = Plain, Owner = Owner.Trim(), DueOn = Due };
}
