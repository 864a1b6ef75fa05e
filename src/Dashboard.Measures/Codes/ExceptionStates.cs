namespace Dashboard.Measures.Codes;

/// <summary>What has become of an exception. An answer sets every state but the first.</summary>
public static class ExceptionStates
{
    /// <summary>Nobody has answered it.</summary>
    public const string Open = "open";

    public const string Explained = "explained";
    public const string DataWrong = "data-wrong";
    public const string ActionAgreed = "action-agreed";
    public const string Resolved = "resolved";

    /// <summary>Labels.</summary>
    public static CodeList List { get; } = new(
        "exception-state",
        "State",
        (Open, "Open"),
        (Explained, "Explained"),
        (DataWrong, "Data is wrong"),
        (ActionAgreed, "Action agreed"),
        (Resolved, "Resolved"));

    /// <summary>What an answer may say.</summary>
    public static IReadOnlyList<string> Answers { get; } = [Explained, DataWrong, ActionAgreed, Resolved];
}
