namespace Dashboard.Measures.Codes;

/// <summary>Why the decision that a child should be placed for adoption was reversed.</summary>
/// <remarks>Source: Annex A code sheet.</remarks>
public static class ReversalReasons
{
    public const string NotKnown = "not-known";

    /// <summary>Labels of the groups.</summary>
    public static CodeList List { get; } = new(
        Engine.Dimensions.ReversalReason,
        "Reason for the reversal",
        ("RD1", "The child's needs changed"),
        ("RD2", "No placement order was made"),
        ("RD3", "No adopters were found"),
        ("RD4", "Other"),
        (NotKnown, "Not known"));

    /// <summary>Group of a code; not known for any other.</summary>
    public static string Of(string? code) => code switch
    {
        "RD1" => "RD1",
        "RD2" => "RD2",
        "RD3" => "RD3",
        "RD4" => "RD4",
        _ => NotKnown,
    };
}
