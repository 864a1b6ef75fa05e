namespace Dashboard.Measures.Codes;

/// <summary>Gender, as stored and shown.</summary>
public static class Genders
{
    public const string Female = "F";
    public const string Male = "M";
    public const string Other = "other";
    public const string NotKnown = "not-known";

    /// <summary>Labels.</summary>
    public static CodeList List { get; } = new(
        Engine.Dimensions.Gender,
        "Gender",
        (Female, "Girls"),
        (Male, "Boys"),
        (Other, "Neither"),
        (NotKnown, "Not known"));

    /// <summary>Group of a source code.</summary>
    public static string Of(string? code) => code switch
    {
        null or "U" => NotKnown,
        Female => Female,
        Male => Male,
        _ => Other,
    };
}
