using Dashboard.Measures.Book;
using Dashboard.Measures.Codes;
using Dashboard.Measures.Records;
using Dashboard.Measures.Standards;

namespace Dashboard.Measures.Subjects.Timescales;

/// <summary>Audits: the programme of managers and teams, moderation, and what follows an inadequate one.</summary>
internal static class AuditWatches
{
    private const string TeamManager = "team-manager";

    public static IReadOnlyList<Watch> All { get; } =
    [
        new(RuleKinds.ManagerAudit) { AtEnd = (view, _) => Managers(view) },
        new(RuleKinds.InadequateAuditActions) { OfChild = (book, file, _) => file.Audits.Where(audit => AuditGrades.Of(audit, book.GradeBands) == AuditGrades.Inadequate).SelectMany(audit => Actions(book, file, audit)) },
        new(RuleKinds.ModerationWindow) { OfChild = (_, file, _) => file.Audits.Where(audit => audit.ModeratedOn is not null).Select(audit => Moderated(file, audit)) },
        new(RuleKinds.CollaborativeAudit) { AtEnd = (view, _) => Teams(view, "collaborative") },
        new(RuleKinds.BriefCaseReview) { AtEnd = (view, _) => Teams(view, "brief-review") },
    ];

    private static IEnumerable<Clock> Managers(MonthView view) => view.Book.Workers
        .Where(worker => worker.Post?.Role == TeamManager && worker.IsInPost(view.End))
        .Select(worker => new Clock
        {
            WorkerId = worker.Id,
            RecordId = worker.Id,
            Start = worker.Post!.StartedOn,
            Events = [.. worker.AuditsDone.Where(audit => audit.AuditedOn >= worker.Post.StartedOn).Select(audit => new ClockEvent(audit.AuditedOn, audit.Id, worker.Id))],
        });

    private static IEnumerable<Clock> Actions(CaseBook book, ChildFile file, Audit audit) => book.AuditActions[audit.Id]
        .Where(action => action.Immediate == true)
        .Select(action => new Clock
        {
            File = file,
            TeamId = audit.TeamId,
            WorkerId = action.OwnerId ?? audit.WorkerId,
            RecordId = action.Id,
            Start = audit.AuditedOn,
            Events = action.CompletedOn is { } done ? [new ClockEvent(done, action.Id, action.OwnerId)] : [],
        });

    private static Clock Moderated(ChildFile file, Audit audit) => new()
    {
        File = file,
        TeamId = audit.TeamId,
        WorkerId = audit.WorkerId,
        RecordId = audit.Id,
        Start = audit.AuditedOn,
        Events = [new ClockEvent(audit.ModeratedOn!.Value, audit.Id, audit.ModeratorId)],
    };

    private static IEnumerable<Clock> Teams(MonthView view, string kind)
    {
        var byTeam = view.Book.Workers
            .SelectMany(worker => worker.AuditsDone)
            .Where(audit => audit.Kind == kind && audit.TeamId is not null)
            .OrderBy(audit => (audit.AuditedOn, audit.Id))
            .ToLookup(audit => audit.TeamId!);
        return TeamClocks.Of(view, team => byTeam[team].Select(audit => new ClockEvent(audit.AuditedOn, audit.Id, audit.AuditorId)));
    }
}
