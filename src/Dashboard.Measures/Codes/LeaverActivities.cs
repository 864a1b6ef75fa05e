namespace Dashboard.Measures.Codes;

/// <summary>What a care leaver does, in groups.</summary>
/// <remarks>Source: Annex A code sheet, grouped column.</remarks>
public static class LeaverActivities
{
    public const string HigherEducation = "higher-education";
    public const string OtherEducation = "other-education";
    public const string Work = "work";
    public const string NotKnown = "not-known";

    /// <summary>Labels of the groups.</summary>
    public static CodeList List { get; } = new(
        Engine.Dimensions.Activity,
        "Activity",
        (HigherEducation, "Higher education"),
        (OtherEducation, "Other education"),
        (Work, "Training, apprenticeship or employment"),
        ("neet-illness", "Not in education, employment or training: illness or disability"),
        ("neet-other", "Not in education, employment or training: other"),
        ("neet-parenting", "Not in education, employment or training: pregnancy or parenting"),
        (NotKnown, "Not known"));

    /// <summary>Group of a code; not known for any other.</summary>
    public static string Of(string? code) => code switch
    {
        "F1" or "P1" => HigherEducation,
        "F2" or "P2" => OtherEducation,
        "F3" or "P3" or "F4" or "P4" or "F5" or "P5" => Work,
        "G4" => "neet-illness",
        "G5" => "neet-other",
        "G6" => "neet-parenting",
        _ => NotKnown,
    };

    /// <summary>Whether the code is one of education, employment or training.</summary>
    public static bool IsEducationOrWork(string? code) => Of(code) is HigherEducation or OtherEducation or Work;
}
