namespace Dashboard.Measures.Codes;

/// <summary>How a request to correct a record ended.</summary>
public static class CorrectionOutcomes
{
    public const string Corrected = "corrected";
    public const string Left = "left";

    /// <summary>Labels.</summary>
    public static CodeList List { get; } = new(
        "correction-outcome",
        "Outcome",
        (Corrected, "Corrected in the record"),
        (Left, "Left as it is"));
}
