namespace Dashboard.Measures.Codes;

/// <summary>Legal status of a looked after child, in groups.</summary>
/// <remarks>Source: Annex A code sheet, grouped column.</remarks>
public static class LegalStatuses
{
    public const string ShortBreaks = "short-breaks";
    public const string NotKnown = "not-known";

    /// <summary>Labels of the groups.</summary>
    public static CodeList List { get; } = new(
        Engine.Dimensions.LegalStatus,
        "Legal status",
        ("interim-care-order", "Interim care order"),
        ("full-care-order", "Full care order"),
        ("freed", "Freed for adoption"),
        ("placement-order", "Placement order"),
        ("voluntary", "Voluntary agreement (section 20)"),
        ("protection", "Detained on child protection grounds"),
        ("youth-justice", "Youth justice"),
        (ShortBreaks, "Short breaks"),
        (NotKnown, "Not known"));

    /// <summary>Whether proceedings have ended in a care order or a placement order.</summary>
    public static bool IsFinal(string? code) => code is "C2" or "E1";

    /// <summary>Group of a code; not known for any other.</summary>
    public static string Of(string? code) => code switch
    {
        "C1" => "interim-care-order",
        "C2" => "full-care-order",
        "D1" => "freed",
        "E1" => "placement-order",
        "V2" => "voluntary",
        "L1" or "L2" or "L3" => "protection",
        "J1" or "J2" or "J3" => "youth-justice",
        "V3" or "V4" => ShortBreaks,
        _ => NotKnown,
    };
}
