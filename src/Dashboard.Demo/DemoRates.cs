namespace Dashboard.Demo;

/// <summary>Every rate and length the made-up authority lives by, near the England figures for 2024.</summary>
internal static partial class DemoRates
{
    public const int LeadInMonths = 14;
    public const int Population = 62_000;
    public const double PopulationGrowthPerYear = 0.004;

    // Front door, per year and 10,000 children
    public const double ReferralsPer10K = 528;
    public const double ContactsPerReferral = 2.95;
    public const double ReferralDriftPerYear = 0.008;
    public const double ChildrenPerReferredFamily = 1.56;
    public const double WeekendShare = 0.12;
    public const double ReturnWithinYearShare = 0.245;
    public const double ReturnLaterShare = 0.14;
    public const double FromContactsShare = 0.45;
    public const double KnownContactShare = 0.62;
    public const double ContactStep = 1.20;
    public const double ContactStepMonthsBeforeEnd = 20;
    public const double EarlyHelpAfterContactShare = 0.11;
    public const double DecisionInTimeShare = 0.93;

    // Families
    public const double UnbornShare = 0.03;
    public const double TogetherShare = 0.88;
    public const double SiblingReferredShare = 0.86;
    public const double DisabledShare = 0.11;
    public const double MissingEthnicityShare = 0.03;

    // Referral and assessment
    public const double NoFurtherActionShare = 0.063;
    public const double NotInNeedShare = 0.30;
    public const double AssessmentInTimeShare = 0.845;
    public const double EnquiryShare = 0.305;
    public const double EnquiryAfterPlanShare = 0.68;
    public const double ConferenceAfterPlanShare = 0.68;
    public const double LaterEnquiryShare = 0.11;
    public const double EnquiryOnPlanPerYear = 0.40;
    public const double EnquiryInCarePerYear = 0.12;
    public const double ConferenceShare = 0.36;
    public const double LaterConferenceShare = 0.45;
    public const double ConferenceInTimeShare = 0.805;
    public const double ConferenceToPlanShare = 0.87;
    public const double TransferInPerReferral = 0.005;
    public const double StrayConferenceShare = 0.10;

    // What follows the assessment
    public const double NeedPlanShare = 0.225;
    public const double SupportShare = 0.05;
    public const double DisabledSupportShare = 0.34;
    public const double CareShare = 0.024;
    public const double CareAfterEnquiryShare = 0.043;
    public const double NeedPlanMedianDays = 150;
    public const double NeedPlanSpread = 0.6;
    public const double StepUpToCareShare = 0.025;
    public const double StepDownShare = 0.56;
    public const double PlanToCareShare = 0.13;
    public const double PlanAfterCareShare = 0.6;
    public const double UnaccompaniedPerReferral = 0.0035;

    // Recording
    public const double CorrectedShare = 0.003;
    public const double DeletedShare = 0.0012;

    public static readonly (int Reviews, double Weight)[] ReviewsOfPlan =
        [(1, 32), (2, 45), (3, 14.5), (4, 4), (5, 3.4), (6, 1.1)];

    /// <summary>Referrals by month, January first: quiet in August and December, busy in autumn and March.</summary>
    public static readonly double[] Season = [1.0, 1.0, 1.12, 0.96, 1.03, 1.04, 1.02, 0.74, 1.08, 1.14, 1.12, 0.75];

    public static readonly (int Children, double Weight)[] FamilySize = [(1, 47), (2, 29), (3, 15), (4, 6.5), (5, 2), (6, 0.5)];

    public static readonly ((int From, int To) Age, double Weight)[] OldestAge =
        [((0, 0), 6), ((1, 4), 20), ((5, 9), 28), ((10, 15), 37), ((16, 17), 9)];

    public static readonly (string Code, double Weight)[] Ethnicity =
    [
        ("WBRI", 62), ("WIRI", 0.5), ("WIRT", 0.5), ("WOTH", 7), ("WROM", 1), ("MWBC", 3), ("MWBA", 2), ("MWAS", 1.5),
        ("MOTH", 2.5), ("AIND", 1.5), ("APKN", 2), ("ABAN", 1.5), ("AOTH", 2), ("BCRB", 2), ("BAFR", 6), ("BOTH", 1.5),
        ("CHNE", 0.4), ("OOTH", 2), ("REFU", 0.4), ("NOBT", 1.2),
    ];

    public static readonly (string Code, double Weight)[] Disability =
        [("LD", 22), ("AUT", 34), ("BEH", 14), ("COMM", 10), ("MOB", 7), ("CON", 4), ("VIS", 3), ("HEAR", 3), ("PC", 3)];

    public static readonly (string Code, double Weight)[] Need =
        [("N1", 57), ("N2", 4), ("N3", 4), ("N4", 10), ("N5", 16), ("N6", 3.5), ("N7", 0.5), ("N8", 2), ("N9", 1), ("N0", 2)];

    public static readonly (string Code, string Text, double Weight)[] Source =
    [
        ("1A", "Family member, relative or carer", 5), ("1B", "Acquaintance", 1.5), ("1C", "Self", 1.5), ("1D", "Other individual", 1.5),
        ("2A", "Schools", 19), ("2B", "Education services", 3), ("3A", "GP", 2), ("3B", "Health visitor", 3), ("3C", "School nurse", 1),
        ("3D", "Other primary health services", 2), ("3E", "A&E", 3), ("3F", "Other health services", 4.5), ("4", "Housing", 2),
        ("5A", "Social care, own authority", 6), ("5B", "Other department, own authority", 4), ("5C", "Another authority", 4),
        ("6", "Police", 29), ("7", "Other legal agency", 3.5), ("8", "Other, incl. children's centres", 4), ("9", "Anonymous", 1.5),
        ("10", "Not known", 0.5),
    ];

    public static readonly (string Outcome, double Weight)[] OtherContactOutcome =
        [("NFA", 42), ("ADVICE", 34), ("OTHER_OUTCOMES_EXIST", 15), ("MISSING", 5), ("PRIVATE_FOSTERING", 0.3), ("OLA_CP", 0.7)];

    public static readonly (string Code, double Weight)[] PlanCategory = [("NEG", 49), ("EMO", 37), ("PHY", 6.5), ("SAB", 4), ("MUL", 3.5)];

    public static readonly (string Code, double Weight)[] Factors =
    [
        ("1A", 3), ("2B", 12), ("3A", 9), ("3B", 30), ("3C", 5), ("4A", 13), ("4B", 32), ("5A", 3), ("6A", 10), ("7A", 1), ("8B", 12),
        ("9A", 1), ("10A", 2), ("11A", 2), ("12A", 4), ("13A", 3), ("14A", 3), ("15A", 4), ("16A", 17), ("17A", 20), ("18B", 8),
        ("19B", 5), ("20", 6), ("21", 5), ("22A", 1), ("23A", 0.2), ("24A", 2),
    ];
}
