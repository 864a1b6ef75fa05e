using Dashboard.Measures.Book;

namespace Dashboard.Measures.Codes;

/// <summary>Status of a child, as stored and shown.</summary>
public static class StatusCodes
{
    public const string LookedAfter = "looked-after";
    public const string ProtectionPlan = "protection-plan";
    public const string NeedPlan = "need-plan";
    public const string OpenAssessment = "assessment";
    public const string Other = "other";
    public const string NotOpen = "not-open";

    /// <summary>Labels.</summary>
    public static CodeList List { get; } = new(
        Engine.Dimensions.Status,
        "Status",
        (LookedAfter, "Looked after"),
        (ProtectionPlan, "Child protection plan"),
        (NeedPlan, "Child in need plan"),
        (OpenAssessment, "Open assessment"),
        (Other, "Other open"),
        (NotOpen, "Not open"));

    /// <summary>Code of a status; null means not open.</summary>
    public static string Of(ChildStatus? status) => status switch
    {
        ChildStatus.LookedAfter => LookedAfter,
        ChildStatus.ProtectionPlan => ProtectionPlan,
        ChildStatus.NeedPlan => NeedPlan,
        ChildStatus.OpenAssessment => OpenAssessment,
        ChildStatus.Other => Other,
        _ => NotOpen,
    };
}
