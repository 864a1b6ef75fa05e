namespace Dashboard.Data.Queries;

/// <summary>Rows of the time line of a child.</summary>
public enum TimelineLane
{
    FrontDoor,
    Assessment,
    Protection,
    Need,
    Care,
    Practice,
    Visits,
    Supervision,
    Allocation,
}
