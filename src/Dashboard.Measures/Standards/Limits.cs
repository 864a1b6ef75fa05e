namespace Dashboard.Measures.Standards;

/// <summary>Limits of measures that no standards profile sets.</summary>
/// <remarks>Sources: measure catalogue; Care Planning Regulations 2010, regulations 28 and 33; Working Together.</remarks>
public sealed record Limits
{
    /// <summary>Weeks after which a child in need plan is looked at by senior managers.</summary>
    public int NeedPlanWeeks { get; init; } = 26;

    /// <summary>Weeks after which a child in need, neither on a protection plan nor in care, has gone unseen too long.</summary>
    public int NeedUnseenWeeks { get; init; } = 6;

    /// <summary>Months between health assessments of a child in care of 5 or over.</summary>
    public int CareHealthMonths { get; init; } = 12;

    /// <summary>Months between health assessments of a child in care under 5.</summary>
    public int CareHealthUnderFiveMonths { get; init; } = 6;

    /// <summary>Months between dental checks of a child in care.</summary>
    public int CareDentalMonths { get; init; } = 12;

    /// <summary>Months from the start of care to a permanence plan.</summary>
    public int CarePermanencePlanMonths { get; init; } = 4;
}
