namespace Dashboard.Web.Features.MeasurePage;

/// <summary>The field of the form that a fault stands beside.</summary>
public enum NoteField
{
    /// <summary>No single field.</summary>
    None,
    Reason,
    Text,
}
