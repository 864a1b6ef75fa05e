namespace Dashboard.Web.Features.Cycle;

/// <summary>The field of the form for a meeting that a fault stands beside.</summary>
public enum MeetingField
{
    /// <summary>No single field.</summary>
    None,
    HeldOn,
    Notes,
}
