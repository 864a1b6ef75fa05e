using Dashboard.Measures.Records;

namespace Dashboard.Measures.Codes;

/// <summary>Whether a worker is in the first years after qualifying.</summary>
public static class WorkerExperience
{
    public const string NewlyQualified = "newly-qualified";
    public const string Other = "other";
    public const string NotKnown = "not-known";

    /// <summary>Labels.</summary>
    public static CodeList List { get; } = new(
        Engine.Dimensions.Experience,
        "Newly qualified",
        (NewlyQualified, "Yes"),
        (Other, "No"),
        (NotKnown, "Not known"));

    /// <summary>Code on a date; not known for a worker whom the workforce template does not name.</summary>
    public static string Of(WorkforcePost? post, DateOnly date) =>
        post is null ? NotKnown : post.NewlyQualifiedUntil >= date ? NewlyQualified : Other;
}
