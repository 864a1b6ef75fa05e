namespace Dashboard.Measures.Codes;

/// <summary>Who provides a placement, in groups.</summary>
/// <remarks>Source: Annex A code sheet, grouped column.</remarks>
public static class PlacementProviders
{
    public const string NotKnown = "not-known";

    /// <summary>Labels of the groups.</summary>
    public static CodeList List { get; } = new(
        Engine.Dimensions.Provider,
        "Provider of the placement",
        ("own", "Own authority"),
        ("private", "Private"),
        ("other", "Other, such as another authority or a charity"),
        (NotKnown, "Not known"));

    /// <summary>Group of a code; not known for any other.</summary>
    public static string Of(string? code) => code switch
    {
        "PR1" => "own",
        "PR4" => "private",
        "PR0" or "PR2" or "PR3" or "PR5" => "other",
        _ => NotKnown,
    };
}
