namespace Dashboard.Web.Ui.Progress;

/// <summary>How far a step of long work is.</summary>
public enum WorkStepState
{
    Waiting,
    Running,
    Done,
    Failed,
}
