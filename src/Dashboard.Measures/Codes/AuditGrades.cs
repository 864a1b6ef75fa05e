using Dashboard.Measures.Records;

namespace Dashboard.Measures.Codes;

/// <summary>Grades of audits, the lowest first.</summary>
/// <remarks>Source: Bexley Quality Assurance Framework, section 1.2; template audit. The scale of each grade is that of <see cref="GradeBands"/>.</remarks>
public static class AuditGrades
{
    public const string Inadequate = "inadequate";
    public const string RequiresImprovement = "requires-improvement";
    public const string Good = "good";
    public const string Outstanding = "outstanding";
    public const string NotKnown = "not-known";

    /// <summary>The grades, the lowest first.</summary>
    public static IReadOnlyList<string> Given { get; } = [Inadequate, RequiresImprovement, Good, Outstanding];

    /// <summary>Labels.</summary>
    public static CodeList List { get; } = new(
        Engine.Dimensions.Grade,
        "Grade",
        (Inadequate, "Inadequate"),
        (RequiresImprovement, "Requires improvement"),
        (Good, "Good"),
        (Outstanding, "Outstanding"),
        (NotKnown, "Not graded"));

    /// <summary>The final grade: the moderated one, else the recorded one, else that of the overall scale; null when there is none.</summary>
    public static string? Of(Audit audit, GradeBands bands) => audit.ModeratedGrade ?? Original(audit, bands);

    /// <summary>The grade before moderation: the recorded one, else that of the overall scale; null when there is none.</summary>
    public static string? Original(Audit audit, GradeBands bands) => audit.Grade ?? bands.GradeOf(audit.Scale);

    /// <summary>Whether the recorded grade is another than the one that the scale stands for.</summary>
    public static bool Contradicts(string? grade, int? scale, GradeBands bands) => grade is not null && bands.GradeOf(scale) is { } other && other != grade;
}
