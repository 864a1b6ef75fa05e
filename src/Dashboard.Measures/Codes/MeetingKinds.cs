namespace Dashboard.Measures.Codes;

/// <summary>Meetings of the performance cycle. Source: systems S11; Bexley quality assurance framework, figure 1.5.</summary>
public static class MeetingKinds
{
    /// <summary>Half a day on the month's figures, with the managers of teams and services; the director chairs.</summary>
    public const string SocialCareReview = "social-care-review";

    /// <summary>What every source of quality assurance says, each quarter.</summary>
    public const string QualityAssurance = "quality-assurance";

    /// <summary>Education, with the audits of Education, Health and Care plans.</summary>
    public const string EducationReview = "education-review";

    /// <summary>The director and the lead member.</summary>
    public const string PerformanceBoard = "performance-board";

    /// <summary>Labels.</summary>
    public static CodeList List { get; } = new(
        "meeting-kind",
        "Meeting",
        (SocialCareReview, "Social care performance review"),
        (QualityAssurance, "Quality assurance review"),
        (EducationReview, "Education performance review"),
        (PerformanceBoard, "Performance board"));
}
