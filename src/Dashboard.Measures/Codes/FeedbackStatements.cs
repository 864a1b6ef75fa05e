using System.Globalization;

namespace Dashboard.Measures.Codes;

/// <summary>The statements that families, children and staff score from 0 to 10, in short words of the portal.</summary>
/// <remarks>
/// Source: Bexley Quality Assurance Framework, the collaborative audit, section 5 (nine statements for parents and carers, two questions to children),
/// and section 3.2.1 (staff health check: confidence in the methods, safety culture). It names no statements for staff: those here follow its
/// methods and the themes of the Safety Attitudes Questionnaire.
/// </remarks>
public static class FeedbackStatements
{
    public const string ChildHelpful = "child-helpful";
    public const string ChildSafer = "child-safer";

    /// <summary>Section of the staff survey about the methods.</summary>
    public const string Confidence = "confidence";

    /// <summary>Section of the staff survey about the safety culture.</summary>
    public const string Culture = "culture";

    /// <summary>Highest score.</summary>
    public const int Highest = 10;

    /// <summary>Every statement with its short words.</summary>
    public static CodeList List { get; } = new(
        Engine.Dimensions.Statement,
        "Statement",
        ("parent-1", "Listens and wants to understand us"),
        ("parent-2", "Does what was promised"),
        ("parent-3", "Sees what goes well in our family"),
        ("parent-4", "Is clear about the concerns"),
        ("parent-5", "We agree on what the concerns are"),
        ("parent-6", "I had a part in making the plans"),
        ("parent-7", "Spent time with my children and heard them"),
        ("parent-8", "Made sure my children understand the help"),
        ("parent-9", "Cares that our problems are solved"),
        (ChildHelpful, "Helpful to the people who matter to me"),
        (ChildSafer, "I feel safer or better supported now"),
        ("confidence-1", "Mapping with families"),
        ("confidence-2", "Direct work with children"),
        ("confidence-3", "Danger statements, goals and scales"),
        ("confidence-4", "Working with the family network"),
        ("confidence-5", "Safety planning"),
        ("culture-1", "We work well as a team"),
        ("culture-2", "Mistakes can be spoken of"),
        ("culture-3", "Strain and workload are seen"),
        ("culture-4", "Managers support good practice"),
        ("culture-5", "Conditions make good work possible"));

    /// <summary>The nine for parents and carers.</summary>
    public static IReadOnlyList<string> Parents { get; } = [.. List.Codes.Where(code => code.StartsWith("parent-", StringComparison.Ordinal))];

    /// <summary>Every statement with every score.</summary>
    public static CodeList Scores { get; } = new(
        Engine.Dimensions.StatementScore,
        "Statement and score",
        [.. List.Codes.SelectMany(code => Enumerable.Range(0, Highest + 1).Select(score => (ScoreCode(code, score), $"{List.Label(code)}: {score}")))]);

    /// <summary>The statements of a section of the staff survey.</summary>
    public static IReadOnlyList<string> OfSection(string section) => [.. List.Codes.Where(code => code.StartsWith(section + "-", StringComparison.Ordinal) && section is Confidence or Culture)];

    /// <summary>Code of a statement with a score: parent-3:8.</summary>
    public static string ScoreCode(string statement, int score) => $"{statement}:{score.ToString(CultureInfo.InvariantCulture)}";
}
