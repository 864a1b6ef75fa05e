namespace Dashboard.Measures.Book;

/// <summary>Status of an open child; the first that applies counts.</summary>
public enum ChildStatus
{
    LookedAfter,
    ProtectionPlan,
    NeedPlan,
    OpenAssessment,
    Other,
}
