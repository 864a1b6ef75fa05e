namespace Dashboard.Measures.Standards;

/// <summary>Groups of rules, as lists show them.</summary>
public enum RuleTopic
{
    FrontDoor,
    Assessments,
    Enquiries,
    Visits,
    Reviews,
    Plans,
    Care,
    CareLeavers,
    Practice,
    Supervision,
    Workforce,
    Audit,
    Escalations,
    Records,
    Leadership,
}
