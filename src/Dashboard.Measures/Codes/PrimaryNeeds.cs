namespace Dashboard.Measures.Codes;

/// <summary>Primary need codes of the children in need census.</summary>
public static class PrimaryNeeds
{
    public const string NotStated = "N0";

    /// <summary>Labels.</summary>
    public static CodeList List { get; } = new(
        Engine.Dimensions.Need,
        "Primary need",
        ("N1", "Abuse or neglect"),
        ("N2", "Child's disability or illness"),
        ("N3", "Parent's disability or illness"),
        ("N4", "Family in acute stress"),
        ("N5", "Family dysfunction"),
        ("N6", "Socially unacceptable behaviour"),
        ("N7", "Low income"),
        ("N8", "Absent parenting"),
        ("N9", "Not a child in need"),
        (NotStated, "Not stated"));

    /// <summary>The code, or not stated.</summary>
    public static string Of(string? code) => code is not null && List.Holds(code) ? code : NotStated;
}
