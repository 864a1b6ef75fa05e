using Dashboard.Measures.Codes;

namespace Dashboard.Measures.Standards;

/// <summary>What a timescale may depend on. A profile names these codes; the watch of a rule says which apply to a clock.</summary>
public static class ClockConditions
{
    public const string Permanent = "permanent";
    public const string ChildProtection = "child-protection";
    public const string BeforeFirstReview = "before-first-review";
    public const string Under20 = "under-20";
    public const string NewlyQualified = "newly-qualified";
    public const string ProtectionPlan = "protection-plan";
    public const string Proceedings = "proceedings";
    public const string CareBeforePermanence = "care-before-permanence";
    public const string CareAfterProceedings = "care-after-proceedings";
    public const string Need = "need";
    public const string EarlyHelp = "early-help";
    public const string CareLeaver = "care-leaver";
    public const string ShortBreaks = "short-breaks";
    public const string AdoptionSupport = "adoption-support";
    public const string DirectPayments = "direct-payments";
    public const string Urgent = "urgent";
    public const string SignificantEvent = "significant-event";
    public const string Emergency = "emergency";
    public const string Stage1 = "stage-1";
    public const string Stage2 = "stage-2";
    public const string Stage3 = "stage-3";
    public const string Stage4 = "stage-4";
    public const string Stage5 = "stage-5";

    /// <summary>Labels.</summary>
    public static CodeList List { get; } = new(
        "condition",
        "Applies to",
        (Permanent, "Permanent placements"),
        (ChildProtection, "Child protection concerns"),
        (BeforeFirstReview, "Before the first review"),
        (Under20, "Up to the age of 20"),
        (NewlyQualified, "Newly qualified"),
        (ProtectionPlan, "Child protection plan"),
        (Proceedings, "Care proceedings"),
        (CareBeforePermanence, "In care, before permanence"),
        (CareAfterProceedings, "In care, after proceedings"),
        (Need, "Children in need"),
        (EarlyHelp, "Early help"),
        (CareLeaver, "Care leavers"),
        (ShortBreaks, "Short breaks"),
        (AdoptionSupport, "Adoption support"),
        (DirectPayments, "Direct payments only"),
        (Urgent, "Urgent"),
        (SignificantEvent, "Significant event"),
        (Emergency, "Emergency placements"),
        (Stage1, "Stage 1"),
        (Stage2, "Stage 2"),
        (Stage3, "Stage 3"),
        (Stage4, "Stage 4"),
        (Stage5, "Stage 5"));

    /// <summary>The condition of a stage of an escalation, 1 to 5.</summary>
    public static string Stage(int number) => $"stage-{number}";
}
