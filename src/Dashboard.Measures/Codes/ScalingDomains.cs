namespace Dashboard.Measures.Codes;

/// <summary>What scaling questions ask about, in the order they are shown.</summary>
/// <remarks>Source: template scaling; Bexley Quality Assurance Framework, the matrix of section 6: safety, behaviour, circumstances and care arrangements. Wellbeing is the portal's own.</remarks>
public static class ScalingDomains
{
    public const string Safety = "safety";

    /// <summary>Labels.</summary>
    public static CodeList List { get; } = new(
        Engine.Dimensions.Domain,
        "Scaled",
        (Safety, "Safety"),
        ("behaviour", "Behaviour"),
        ("circumstances", "Circumstances"),
        ("care-arrangements", "Care arrangements"),
        ("wellbeing", "Wellbeing"));
}
