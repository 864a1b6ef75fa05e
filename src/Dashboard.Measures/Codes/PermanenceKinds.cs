namespace Dashboard.Measures.Codes;

/// <summary>Kind of permanent home that a care plan aims at.</summary>
/// <remarks>Source: Annex A, list 8, permanence plan.</remarks>
public static class PermanenceKinds
{
    /// <summary>No care plan that names one.</summary>
    public const string None = "none";

    private const string NotKnown = "not-known";

    /// <summary>Labels.</summary>
    public static CodeList List { get; } = new(
        Engine.Dimensions.Permanence,
        "Permanence plan",
        ("return-to-family", "Return to family"),
        ("adoption", "Adoption"),
        ("sgo-cao", "Special guardianship or child arrangements order"),
        ("supported-living", "Supported living in the community"),
        ("long-term-residential", "Long-term residential"),
        ("long-term-fostering", "Long-term fostering"),
        ("other", "Other"),
        (NotKnown, "Another code"),
        (None, "No plan on record"));

    /// <summary>Kind of a recorded code; none where no plan is recorded.</summary>
    public static string Of(string? code) => code switch
    {
        null => None,
        "RETURN_TO_FAMILY" => "return-to-family",
        "ADOPTION" => "adoption",
        "SGO_CAO" => "sgo-cao",
        "SUPPORTED_LIVING" => "supported-living",
        "LONG_TERM_RESIDENTIAL" => "long-term-residential",
        "LONG_TERM_FOSTERING" => "long-term-fostering",
        "OTHER" => "other",
        _ => NotKnown,
    };
}
