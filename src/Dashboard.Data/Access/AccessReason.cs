namespace Dashboard.Data.Access;

/// <summary>Why somebody opens the records of a child. The log keeps the code, never words about the child.</summary>
/// <param name="Code">Code in the log.</param>
/// <param name="Words">What it says on the page.</param>
/// <param name="Explanation">When it applies.</param>
public sealed record AccessReason(string Code, string Words, string Explanation)
{
    /// <summary>The reasons that are offered, in this order.</summary>
    public static IReadOnlyList<AccessReason> All { get; } =
    [
        new("allocated-work", "Allocated work", "I hold the child's case, or cover for the worker who does."),
        new("supervision", "Supervision", "I prepare or hold supervision about the child."),
        new("audit", "Audit or quality assurance", "The case is part of an audit, a review or a moderation."),
        new("checking", "Checking a figure", "I check how the child came to be counted, or the data behind it."),
        new("complaint", "Complaint or request", "I answer a complaint, an enquiry, or a person's request for their own data."),
        new("other-lawful", "Another lawful reason", "I can say which if I am asked."),
    ];

    /// <summary>The reason of a code; null when none is offered by that code.</summary>
    public static AccessReason? Find(string? code) => All.FirstOrDefault(reason => reason.Code == code);
}
