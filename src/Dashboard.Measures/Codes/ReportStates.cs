namespace Dashboard.Measures.Codes;

/// <summary>How far a report has come.</summary>
public static class ReportStates
{
    /// <summary>Nobody has opened it: it is owed all the same. Never stored.</summary>
    public const string NotOpened = "not-opened";

    public const string Draft = "draft";

    public const string Submitted = "submitted";

    /// <summary>Sent back with a comment: it can be written in again.</summary>
    public const string Returned = "returned";

    public const string Accepted = "accepted";

    /// <summary>Labels.</summary>
    public static CodeList List { get; } = new(
        "report-state",
        "State",
        (NotOpened, "Not opened yet"),
        (Draft, "Being written"),
        (Submitted, "Submitted"),
        (Returned, "Returned with a comment"),
        (Accepted, "Accepted"));

    /// <summary>States in which the sections can be written in.</summary>
    public static IReadOnlyList<string> Writable { get; } = [Draft, Returned];
}
