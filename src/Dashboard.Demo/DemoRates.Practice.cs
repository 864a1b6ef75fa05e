namespace Dashboard.Demo;

/// <summary>Practice framework: how the eight measures spread after the launch, scalings, supervision, audit, feedback.</summary>
internal static partial class DemoRates
{
    public const double LaunchMonthsBeforeEnd = 40;
    public const double AdoptionFrom = 0.17;
    public const double AdoptionRise = 0.47;
    public const double RefreshShare = 0.74;
    public const double ScalingShare = 0.75;
    public const double AuditsPerManagerMonth = 0.85;
    public const double GradesByHandShare = 0.025;
    public const double AuditsWithoutAnswersShare = 0.015;
    public const double AuditActionsTakenUpAtOnceShare = 0.55;
    public const double EducationPlansPerTeamQuarter = 0.4;
    public const double ObservationsPerYear = 0.95;
    public const double FeedbackPerChildYear = 0.30;
    public const double OccasionalFeedbackPerTeamMonth = 0.5;
    public const double StaffFeedbackPerTeamMonth = 0.3;
    public const double ComplaintsPerMonth = 7;
    public const double EscalationsPerMonth = 12;
    public const double EscalationWaitsShare = 0.25;
    public const double EscalationExtendedShare = 0.22;
    public const double EscalationStageMissedShare = 0.03;

    /// <summary>Kind, how it spreads against the average, days into the episode at which it is usual.</summary>
    public static readonly (string Type, double Factor, int UsualDay)[] Activities =
    [
        ("mapping", 1.08, 16), ("three-houses", 0.92, 24), ("danger-statement", 1.02, 26), ("safety-goal", 0.98, 28),
        ("safety-scale", 1.03, 28), ("words-and-pictures", 0.46, 75), ("family-network-meeting", 0.72, 45), ("safety-plan", 1.0, 38),
    ];

    public static readonly string[] Forms = ["Three Houses", "Wizards and Fairies", "Three Houses", "Safety House", "Three Houses"];

    public static readonly string[] Domains = ["safety", "behaviour", "circumstances", "care-arrangements", "wellbeing"];

    public static readonly string[] AuditQuestions =
    [
        "health-1", "health-2", "health-3", "health-4", "health-5", "practice-1", "practice-2", "practice-3", "practice-4", "practice-5",
        "practice-6", "practice-7", "practice-8", "practice-9", "practice-10", "practice-11", "practice-12", "practice-13", "practice-14",
    ];

    public static readonly (string Theme, double Weight)[] EscalationThemes =
    [
        ("drift", 26), ("visits", 18), ("plan not progressed", 22), ("late report", 16), ("family network", 8), ("health", 6), ("", 4),
    ];

    public static readonly string[] EarlyHelpLeads = ["Made-up Family Hub", "Made-up Family Hub", "Made-up Primary School", "Made-up Health Visiting", "Made-up Secondary School"];

    public static readonly (string Source, double Weight)[] FeedbackSources = [("audit", 26), ("annual-survey", 14), ("conference", 16), ("review", 24), ("plan-ended", 14), ("general", 6)];

    public static readonly (string Source, double Weight)[] OccasionalSources = [("short-break", 30), ("fostering", 40), ("ehcp", 30)];

    public static readonly string[] ComplimentThemes = ["good support, clearly explained", "kindness", "listening to my child", "quick help"];

    public static readonly string[] ComplaintThemes = ["communication", "delay", "decision", "staff conduct", "contact arrangements", "records"];
}
