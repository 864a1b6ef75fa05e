using Dashboard.Measures.Book;
using Dashboard.Measures.Codes;
using Dashboard.Measures.Engine;
using Dashboard.Measures.Records;

namespace Dashboard.Measures.Subjects.Caseload;

/// <summary>Posts of child and family social workers, as the measures of the workforce look at them.</summary>
internal static class SocialWorkPost
{
    /// <summary>Who is looked at, in words.</summary>
    public const string InWords = "child and family social workers and their managers (social worker, senior practitioner, assistant team manager, team manager, service manager, head of service, reviewing officer, conference chair)";

    /// <summary>How the figure differs from the published one.</summary>
    public const string Heads = "Counted in people, where the published figure counts full-time equivalents, and at every month end, where that one is of 30 September.";

    /// <summary>Where agency workers are told apart.</summary>
    public const string AgencyField = "workforce.agency|ssd_professionals.prof_agency_worker_flag";

    /// <summary>Fields without which nobody knows who was in post.</summary>
    public static IReadOnlyList<string> Needs { get; } = ["workforce.role", "workforce.started_on", "workforce.ended_on"];

    public static IEnumerable<WorkforcePost> Of(MonthView view) => view.Book.Posts.Where(post => WorkerRoles.IsSocialWork(WorkerRoles.Of(post.Role)));

    /// <summary>A case about the worker in the team of the post.</summary>
    public static MeasureCase Case(MonthView view, WorkforcePost post, bool counted) => new()
    {
        RecordId = post.WorkerId,
        Holdings = view.Book.TeamOf(post.WorkerId) is { } team ? [new Holding(team, post.WorkerId)] : [],
        Counted = counted,
        Categories = WorkerCategories.Of(view, post.WorkerId),
    };
}
