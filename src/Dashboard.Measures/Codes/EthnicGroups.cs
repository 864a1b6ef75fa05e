namespace Dashboard.Measures.Codes;

/// <summary>Main ethnic groups of the CBDS ethnicity codes.</summary>
/// <remarks>Source: Annex A code sheet, grouped column.</remarks>
public static class EthnicGroups
{
    public const string NotKnown = "not-known";

    private static readonly Dictionary<string, string> Groups = new(StringComparer.Ordinal)
    {
        ["WBRI"] = "white",
        ["WIRI"] = "white",
        ["WIRT"] = "white",
        ["WOTH"] = "white",
        ["WROM"] = "white",
        ["MWBC"] = "mixed",
        ["MWBA"] = "mixed",
        ["MWAS"] = "mixed",
        ["MOTH"] = "mixed",
        ["AIND"] = "asian",
        ["APKN"] = "asian",
        ["ABAN"] = "asian",
        ["AOTH"] = "asian",
        ["CHNE"] = "asian",
        ["BCRB"] = "black",
        ["BAFR"] = "black",
        ["BOTH"] = "black",
        ["OOTH"] = "other",
    };

    /// <summary>Labels.</summary>
    public static CodeList List { get; } = new(
        Engine.Dimensions.Ethnicity,
        "Ethnic group",
        ("white", "White"),
        ("mixed", "Mixed"),
        ("asian", "Asian, including Chinese"),
        ("black", "Black"),
        ("other", "Other"),
        (NotKnown, "Not stated or not known"));

    /// <summary>Group of a code; refused, not obtained and unknown codes are not known.</summary>
    public static string Of(string? code) => code is null ? NotKnown : Groups.GetValueOrDefault(code, NotKnown);
}
