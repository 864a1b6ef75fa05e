namespace Dashboard.Measures.Codes;

/// <summary>What a care leaver is entitled to.</summary>
/// <remarks>Source: Annex A code sheet.</remarks>
public static class LeaverEligibility
{
    public const string Qualifying = "qualifying";
    public const string NotKnown = "not-known";

    /// <summary>Labels.</summary>
    public static CodeList List { get; } = new(
        Engine.Dimensions.Eligibility,
        "Eligibility",
        ("relevant", "Relevant"),
        ("former-relevant", "Former relevant"),
        (Qualifying, "Qualifying"),
        ("eligible", "Eligible"),
        (NotKnown, "Not known"));

    /// <summary>The code, or not known.</summary>
    public static string Of(string? code) => code is not null && List.Holds(code) ? code : NotKnown;
}
