using Dashboard.Measures.Book;
using Dashboard.Measures.Calendar;

namespace Dashboard.Measures.Subjects.Caseload;

/// <summary>Who counts as a caseload worker: case holding, or not stated, and in post.</summary>
public static class CaseloadWorkers
{
    /// <summary>In words.</summary>
    public const string InWords = "workers who hold cases (or for whom it is not stated), in post, with at least one open child";

    /// <summary>Whether a worker counts on a date.</summary>
    public static bool Holds(CaseBook book, string workerId, DateOnly date) =>
        book.PostOf(workerId) is not { } post
        || (post.CaseHolding != false && Span.IsOpen(post.StartedOn, post.EndedOn, date));
}
