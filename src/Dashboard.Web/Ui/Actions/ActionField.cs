namespace Dashboard.Web.Ui.Actions;

/// <summary>The field of the form for an action that a fault stands beside.</summary>
public enum ActionField
{
    /// <summary>No single field.</summary>
    None,
    Text,
    Owner,
    Due,
}
