using Dashboard.Measures.Calendar;
using Dashboard.Measures.Records;

namespace Dashboard.Measures.Book;

/// <summary>All records about one worker, each kind by date.</summary>
public sealed class WorkerFile
{
    /// <summary>Source id.</summary>
    public required string Id { get; init; }

    /// <summary>What the council says of the worker; null when the template has no row.</summary>
    public WorkforcePost? Post { get; init; }

    /// <summary>Supervision of the worker as a person, individual and in the group.</summary>
    public IReadOnlyList<StaffSupervision> Supervisions { get; init; } = [];

    /// <summary>Observations of the worker's practice.</summary>
    public IReadOnlyList<Observation> Observations { get; init; } = [];

    /// <summary>Audits done by the worker.</summary>
    public IReadOnlyList<Audit> AuditsDone { get; init; } = [];

    /// <summary>Whether the worker is in post at the end of a day. Without a row of the template it is not known and taken as no.</summary>
    public bool IsInPost(DateOnly date) => Post is { } post && Span.IsOpen(post.StartedOn, post.EndedOn, date);
}
