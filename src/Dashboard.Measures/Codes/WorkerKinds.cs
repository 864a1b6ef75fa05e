using Dashboard.Measures.Records;

namespace Dashboard.Measures.Codes;

/// <summary>How often a worker is supervised depends on this.</summary>
public static class WorkerKinds
{
    public const string NewlyQualified = "newly-qualified";
    public const string CaseHolding = "case-holding";
    public const string NonCaseHolding = "non-case-holding";

    /// <summary>Labels.</summary>
    public static CodeList List { get; } = new(
        Engine.Dimensions.WorkerKind,
        "Kind of worker",
        (NewlyQualified, "Newly qualified"),
        (CaseHolding, "Holds cases"),
        (NonCaseHolding, "Holds no cases"));

    /// <summary>Kind on a date. Newly qualified goes before the rest; where it is not stated, a worker holds cases.</summary>
    public static string Of(WorkforcePost? post, DateOnly date) =>
        post?.NewlyQualifiedUntil >= date ? NewlyQualified : post?.CaseHolding == false ? NonCaseHolding : CaseHolding;
}
