namespace Dashboard.Measures.Standards;

/// <summary>Limits that measures of visits, reviews and assessments hold records against. The values here hold where a standards profile has none.</summary>
/// <remarks>Sources: measure catalogue; Care Planning Regulations 2010, regulations 28 and 33; Working Together.</remarks>
public sealed record Limits
{
    /// <summary>Working days from the start of an assessment to its authorisation.</summary>
    public int AssessmentWorkingDays { get; init; } = 45;

    /// <summary>Working days from a contact to its decision.</summary>
    public int ContactDecisionWorkingDays { get; init; } = 1;

    /// <summary>Working days from the strategy discussion to the initial conference.</summary>
    public int ConferenceWorkingDays { get; init; } = 15;

    /// <summary>Working days between visits to a child on a child in need plan.</summary>
    public int NeedVisitWorkingDays { get; init; } = 20;

    /// <summary>Weeks after which a child in need plan is looked at by senior managers.</summary>
    public int NeedPlanWeeks { get; init; } = 26;

    /// <summary>Weeks after which a child in need, neither on a protection plan nor in care, has gone unseen too long.</summary>
    public int NeedUnseenWeeks { get; init; } = 6;

    /// <summary>Working days between visits to a child on a child protection plan.</summary>
    public int ProtectionVisitWorkingDays { get; init; } = 10;

    /// <summary>Months from the start of a child protection plan to its first review.</summary>
    public int ProtectionFirstReviewMonths { get; init; } = 3;

    /// <summary>Months between later reviews of a child protection plan.</summary>
    public int ProtectionReviewMonths { get; init; } = 6;

    /// <summary>Days from the start of a placement to the first visit.</summary>
    public int CareFirstVisitDays { get; init; } = 7;

    /// <summary>Days between later visits to a child in care.</summary>
    public int CareVisitDays { get; init; } = 42;

    /// <summary>Working days from the start of care to the first review.</summary>
    public int CareFirstReviewWorkingDays { get; init; } = 20;

    /// <summary>Months from the first review in care to the second.</summary>
    public int CareSecondReviewMonths { get; init; } = 3;

    /// <summary>Months between later reviews in care.</summary>
    public int CareReviewMonths { get; init; } = 6;

    /// <summary>Months between health assessments of a child in care of 5 or over.</summary>
    public int CareHealthMonths { get; init; } = 12;

    /// <summary>Months between health assessments of a child in care under 5.</summary>
    public int CareHealthUnderFiveMonths { get; init; } = 6;

    /// <summary>Months between dental checks of a child in care.</summary>
    public int CareDentalMonths { get; init; } = 12;

    /// <summary>Months from the start of care to a permanence plan.</summary>
    public int CarePermanencePlanMonths { get; init; } = 4;

    /// <summary>Months between reviews of a pathway plan.</summary>
    public int PathwayReviewMonths { get; init; } = 6;

    /// <summary>Hours from the return of a missing child to the interview.</summary>
    public int ReturnInterviewHours { get; init; } = 72;

    /// <summary>Children that one worker holds at most.</summary>
    public int CaseloadPerWorker { get; init; } = 17;

    /// <summary>Children that one team holds at most.</summary>
    public int CaseloadPerTeam { get; init; } = 80;
}
