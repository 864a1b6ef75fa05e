using Dashboard.Measures.Records;

namespace Dashboard.Measures.Codes;

/// <summary>Whether a child is an unaccompanied asylum-seeking child.</summary>
/// <remarks>Source: immigration status as given, where it says UASC or unaccompanied.</remarks>
public static class AsylumCodes
{
    public const string Yes = "yes";
    public const string No = "no";
    public const string NotKnown = "not-known";

    private static readonly string[] Words = ["UASC", "unaccompanied"];

    /// <summary>Labels.</summary>
    public static CodeList List { get; } = new(
        Engine.Dimensions.Asylum,
        "Asylum",
        (Yes, "Unaccompanied asylum-seeking child"),
        (No, "Not recorded as one"),
        (NotKnown, "Not known"));

    /// <summary>The answer on a date: not known where a status in force says nothing, no where none is recorded.</summary>
    public static string Of(IReadOnlyList<ImmigrationStatus> statuses, DateOnly date)
    {
        var answer = No;
        foreach (var status in statuses)
        {
            if (status.StartedOn > date || status.EndedOn <= date)
            {
                continue;
            }

            if (status.Status is not { } text)
            {
                answer = NotKnown;
            }
            else if (Words.Any(word => text.Contains(word, StringComparison.OrdinalIgnoreCase)))
            {
                return Yes;
            }
        }

        return answer;
    }
}
