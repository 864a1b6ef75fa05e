namespace Dashboard.Web.Ui.States;

/// <summary>The four states of everything that is loaded.</summary>
public enum LoadPhase
{
    Loading,
    Empty,
    Failed,
    Ready,
}
