namespace Dashboard.Measures.Codes;

/// <summary>Categories of abuse of child protection plans.</summary>
public static class AbuseCategories
{
    public const string NotKnown = "not-known";

    /// <summary>Labels.</summary>
    public static CodeList List { get; } = new(
        Engine.Dimensions.Category,
        "Category of abuse",
        ("NEG", "Neglect"),
        ("PHY", "Physical"),
        ("SAB", "Sexual"),
        ("EMO", "Emotional"),
        ("MUL", "Multiple"),
        (NotKnown, "Not known"));

    /// <summary>The code, or not known.</summary>
    public static string Of(string? code) => code is not null && List.Holds(code) ? code : NotKnown;
}
