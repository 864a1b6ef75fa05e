namespace Dashboard.Measures.Codes;

/// <summary>Age bands of care leavers.</summary>
/// <remarks>Source: ChAT pages and children looked after return: 17 and 18, 19 to 21.</remarks>
public static class LeaverAges
{
    public const string NotKnown = "not-known";

    /// <summary>Labels of the groups.</summary>
    public static CodeList List { get; } = new(
        Engine.Dimensions.LeaverAge,
        "Age of care leavers",
        ("17-18", "17 and 18"),
        ("19-21", "19 to 21"),
        ("22-25", "22 to 25"),
        (NotKnown, "Not known"));

    /// <summary>Band of an age in whole years.</summary>
    public static string Of(int? age) => age switch
    {
        17 or 18 => "17-18",
        >= 19 and <= 21 => "19-21",
        >= 22 and <= 25 => "22-25",
        _ => NotKnown,
    };
}
