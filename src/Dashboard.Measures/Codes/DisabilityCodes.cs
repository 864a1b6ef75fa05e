using Dashboard.Measures.Records;

namespace Dashboard.Measures.Codes;

/// <summary>Whether a child has a disability.</summary>
public static class DisabilityCodes
{
    public const string Yes = "yes";
    public const string No = "no";
    public const string NotKnown = "not-known";

    private const string NoneRecorded = "NONE";

    /// <summary>Labels.</summary>
    public static CodeList List { get; } = new(
        Engine.Dimensions.Disability,
        "Disability",
        (Yes, "Disability recorded"),
        (No, "No disability"),
        (NotKnown, "Not known"));

    /// <summary>Yes with any code but NONE, no with NONE alone, not known without a record.</summary>
    public static string Of(IReadOnlyList<Disability> disabilities) =>
        disabilities.Count == 0 ? NotKnown
        : disabilities.Any(disability => !string.Equals(disability.Code, NoneRecorded, StringComparison.OrdinalIgnoreCase)) ? Yes
        : No;
}
