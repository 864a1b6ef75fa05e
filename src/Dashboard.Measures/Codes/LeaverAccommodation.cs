namespace Dashboard.Measures.Codes;

/// <summary>Where a care leaver lives.</summary>
/// <remarks>Source: Annex A code sheet.</remarks>
public static class LeaverAccommodation
{
    public const string NotKnown = "not-known";

    /// <summary>Labels.</summary>
    public static CodeList List { get; } = new(
        Engine.Dimensions.Accommodation,
        "Accommodation",
        ("B", "With parents or relatives"),
        ("C", "Community home"),
        ("D", "Semi-independent"),
        ("E", "Supported lodgings"),
        ("G", "Gone abroad"),
        ("H", "Deported"),
        ("K", "Ordinary lodgings"),
        ("R", "Residence not known"),
        ("S", "No fixed abode"),
        ("T", "Foyer"),
        ("U", "Independent living"),
        ("V", "Emergency accommodation"),
        ("W", "Bed and breakfast"),
        ("X", "In custody"),
        ("Y", "Other accommodation"),
        ("Z", "With former foster carers"),
        (NotKnown, "Not known"));

    /// <summary>The code, or not known.</summary>
    public static string Of(string? code) => code is not null && List.Holds(code) ? code : NotKnown;

    /// <summary>Whether the accommodation cannot be judged: gone abroad, deported, or residence not known.</summary>
    public static bool IsOutOfReach(string? code) => code is "G" or "H" or "R";
}
