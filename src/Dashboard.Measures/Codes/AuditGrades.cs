using Dashboard.Measures.Records;

namespace Dashboard.Measures.Codes;

/// <summary>Grades of audits, the lowest first.</summary>
/// <remarks>Source: Bexley Quality Assurance Framework, section 1.2: 0 to 2 inadequate, 3 to 5 requires improvement, 6 good, above that outstanding.</remarks>
public static class AuditGrades
{
    public const string Inadequate = "inadequate";
    public const string RequiresImprovement = "requires-improvement";
    public const string Good = "good";
    public const string Outstanding = "outstanding";

    /// <summary>Labels.</summary>
    public static CodeList List { get; } = new(
        "grade",
        "Grade",
        (Inadequate, "Inadequate"),
        (RequiresImprovement, "Requires improvement"),
        (Good, "Good"),
        (Outstanding, "Outstanding"));

    /// <summary>The final grade: the moderated one, else the recorded one, else that of the overall scale; null when there is none.</summary>
    public static string? Of(Audit audit) => audit.ModeratedGrade ?? audit.Grade ?? OfScale(audit.Scale);

    /// <summary>The grade of a scale of 0 to 10.</summary>
    public static string? OfScale(int? scale) => scale switch
    {
        null => null,
        <= 2 => Inadequate,
        <= 5 => RequiresImprovement,
        6 => Good,
        _ => Outstanding,
    };
}
