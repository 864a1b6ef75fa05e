namespace Dashboard.Web.Features.Administration.Publications;

/// <summary>The field of the form for an issue that a fault stands beside.</summary>
public enum IssueField
{
    /// <summary>No single field.</summary>
    None,
    Due,
    ServiceDue,
}
