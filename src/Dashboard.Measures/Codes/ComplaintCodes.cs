namespace Dashboard.Measures.Codes;

/// <summary>Procedures, themes and outcomes of complaints.</summary>
/// <remarks>Source: template complaint. Themes are words of the source and are never put into addresses.</remarks>
public static class ComplaintCodes
{
    public const string NotKnown = "not-known";
    public const string Upheld = "upheld";
    public const string Partly = "partly";
    public const string Withdrawn = "withdrawn";

    /// <summary>Procedures.</summary>
    public static CodeList Procedures { get; } = new(
        Engine.Dimensions.Procedure,
        "Procedure",
        ("corporate", "Corporate"),
        ("statutory", "Statutory"),
        (NotKnown, "Not stated"));

    /// <summary>What there is besides the themes of the source.</summary>
    public static CodeList Themes { get; } = new(Engine.Dimensions.ComplaintTheme, "Theme of the complaint or compliment", (NotKnown, "Not stated")) { IsOpen = true };

    /// <summary>Outcomes.</summary>
    public static CodeList Outcomes { get; } = new(
        Engine.Dimensions.ComplaintOutcome,
        "Outcome of the complaint",
        (Upheld, "Upheld"),
        (Partly, "Partly upheld"),
        ("not-upheld", "Not upheld"),
        (Withdrawn, "Withdrawn"));
}
