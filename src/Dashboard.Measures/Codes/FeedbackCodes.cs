namespace Dashboard.Measures.Codes;

/// <summary>Who gives feedback, and on which occasion.</summary>
/// <remarks>Source: template feedback; Bexley Quality Assurance Framework, section 3.</remarks>
public static class FeedbackCodes
{
    public const string Parent = "parent-carer";
    public const string Child = "child";
    public const string NotKnown = "not-known";

    /// <summary>Who answered.</summary>
    public static CodeList Respondents { get; } = new(
        Engine.Dimensions.Respondent,
        "Who answered",
        (Parent, "Parent or carer"),
        (Child, "Child or young person"),
        ("network", "Family network"),
        ("professional", "Professional"),
        ("staff", "Staff"),
        (NotKnown, "Not known"));

    /// <summary>Occasions.</summary>
    public static CodeList Sources { get; } = new(
        Engine.Dimensions.FeedbackSource,
        "Asked at",
        ("audit", "Audit"),
        ("annual-survey", "Yearly survey"),
        ("conference", "Child protection conference"),
        ("review", "Review"),
        ("plan-ended", "End of a plan"),
        ("short-break", "Short break"),
        ("fostering", "Fostering"),
        ("ehcp", "Education, Health and Care plan"),
        ("general", "Feedback form"),
        (NotKnown, "Not known"));

    /// <summary>The code, where the list holds it.</summary>
    public static string Of(CodeList list, string? code) => code is not null && list.Holds(code) ? code : NotKnown;
}
