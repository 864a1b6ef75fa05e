namespace Dashboard.Web.Ui.Progress;

/// <summary>One step of long work, in the words of the reader.</summary>
public sealed record WorkStep(string Words, WorkStepState State, string? Detail = null);
