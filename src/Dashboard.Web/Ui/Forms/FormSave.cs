namespace Dashboard.Web.Ui.Forms;

/// <summary>What became of the last attempt to save a form: faults beside the fields, and all of them in a summary.</summary>
/// <param name="focus">Goes to a field.</param>
internal sealed class FormSave<TField>(Func<TField, ValueTask> focus)
    where TField : struct, Enum
{
    private IReadOnlyList<FieldFault<TField>> _faults = [];

    /// <summary>Whether an attempt is under way.</summary>
    public bool IsSaving { get; private set; }

    public IReadOnlyList<FormFault> Summary { get; private set; } = [];

    /// <summary>Saves, unless that is under way; whether it is saved.</summary>
    public async Task<bool> RunAsync(Func<Task<IReadOnlyList<FieldFault<TField>>>> save)
    {
        if (IsSaving)
        {
            return false;
        }

        IsSaving = true;
        try
        {
            _faults = await save();
        }
        finally
        {
            IsSaving = false;
        }

        Summary = [.. _faults.Select(fault => new FormFault(fault.Words, fault.Field.Equals(default(TField)) ? null : () => focus(fault.Field)))];
        return _faults.Count == 0;
    }

    /// <summary>The value of aria-invalid of a field.</summary>
    public string? Invalid(TField field) => _faults.Any(fault => fault.Field.Equals(field)) ? "true" : null;

    /// <summary>What is wrong with a field.</summary>
    public string Words(TField field) => string.Join(' ', _faults.Where(fault => fault.Field.Equals(field)).Select(fault => fault.Words));
}
