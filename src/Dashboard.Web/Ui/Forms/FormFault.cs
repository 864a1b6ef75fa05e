namespace Dashboard.Web.Ui.Forms;

/// <summary>A line of the summary of what is wrong with a form.</summary>
/// <param name="Words">What is wrong, and what to do.</param>
/// <param name="Focus">Goes to the field; null where no single field puts it right.</param>
public sealed record FormFault(string Words, Func<ValueTask>? Focus);
