namespace Dashboard.Measures.Codes;

/// <summary>Who a contact or referral came from, in the groups of the Annex A code sheet.</summary>
public static class ContactSources
{
    public const string NotKnown = "not-known";

    /// <summary>Labels of the groups.</summary>
    public static CodeList List { get; } = new(
        Engine.Dimensions.Source,
        "Source",
        ("individual", "Individual"),
        ("schools", "Schools"),
        ("education", "Education services"),
        ("health", "Health services"),
        ("housing", "Housing"),
        ("local-authority", "Local authority services"),
        ("police", "Police"),
        ("legal", "Other legal agency"),
        ("other", "Other"),
        ("anonymous", "Anonymous"),
        (NotKnown, "Not known"));

    /// <summary>Group of a source code (1A … 10).</summary>
    public static string Of(string? code) => code switch
    {
        "1A" or "1B" or "1C" or "1D" => "individual",
        "2A" => "schools",
        "2B" => "education",
        "3A" or "3B" or "3C" or "3D" or "3E" or "3F" => "health",
        "4" => "housing",
        "5A" or "5B" or "5C" or "5D" => "local-authority",
        "6" => "police",
        "7" => "legal",
        "8" => "other",
        "9" => "anonymous",
        _ => NotKnown,
    };
}
