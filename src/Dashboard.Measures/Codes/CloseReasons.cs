namespace Dashboard.Measures.Codes;

/// <summary>Why an episode of need was closed: codes of the children in need census.</summary>
public static class CloseReasons
{
    public const string NotKnown = "not-known";

    /// <summary>Labels.</summary>
    public static CodeList List { get; } = new(
        Engine.Dimensions.CloseReason,
        "Reason for closure",
        ("RC1", "Adopted"),
        ("RC2", "Died"),
        ("RC3", "Child arrangements order"),
        ("RC4", "Special guardianship order"),
        ("RC5", "Moved to another authority"),
        ("RC6", "Moved to adult social care"),
        ("RC7", "Other, including no longer in need"),
        ("RC8", "Closed after assessment, no further action"),
        ("RC9", "Closed after assessment, referred to early help"),
        (NotKnown, "Not known"));

    /// <summary>The code, or not known.</summary>
    public static string Of(string? code) => code is not null && List.Holds(code) ? code : NotKnown;
}
