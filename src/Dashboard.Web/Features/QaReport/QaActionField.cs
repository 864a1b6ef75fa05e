namespace Dashboard.Web.Features.QaReport;

/// <summary>The field of the form for an action that a fault stands beside.</summary>
public enum QaActionField
{
    /// <summary>No single field.</summary>
    None,
    Text,
    Owner,
    Due,
}
