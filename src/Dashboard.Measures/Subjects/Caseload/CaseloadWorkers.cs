using Dashboard.Measures.Book;
using Dashboard.Measures.Calendar;
using Dashboard.Measures.Engine;

namespace Dashboard.Measures.Subjects.Caseload;

/// <summary>Who counts as a caseload worker: case holding, or not stated, and in post.</summary>
public static class CaseloadWorkers
{
    /// <summary>In words.</summary>
    public const string InWords = "workers who hold cases (or for whom it is not stated), in post, with at least one open child";

    /// <summary>Fields without which nobody knows who holds whom.</summary>
    internal static IReadOnlyList<string> Needs { get; } = ["ssd_involvements.invo_professional_id", "ssd_involvements.invo_involvement_start_date"];

    /// <summary>Field of the hours.</summary>
    internal const string HoursField = "workforce.fte|ssd_professionals.prof_full_time_equivalency";

    /// <summary>Bands of the children of a worker; 14 and 17 are the limits in use.</summary>
    internal static IReadOnlyList<Band> Bands { get; } = Band.UpTo(5, 10, 14, 17, 20, 25);

    /// <summary>Whether a worker counts on a date.</summary>
    public static bool Holds(CaseBook book, string workerId, DateOnly date) =>
        book.PostOf(workerId) is not { } post
        || (post.CaseHolding != false && Span.IsOpen(post.StartedOn, post.EndedOn, date));
}
