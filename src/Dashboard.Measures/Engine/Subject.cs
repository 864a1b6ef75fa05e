namespace Dashboard.Measures.Engine;

/// <summary>Groups of the catalogue.</summary>
public enum Subject
{
    SignsOfSafety,
    FrontDoor,
    Assessments,
    EnquiriesAndConferences,
    ChildrenInNeed,
    ChildProtection,
    LookedAfter,
    CareLeaversAndAdoption,
    Caseload,
    Supervision,
    Escalations,
    Standards,
    Audit,
    Feedback,
    Outcomes,
    Leadership,
    DataQuality,
}
