using Dashboard.Measures.Book;
using Dashboard.Measures.Codes;
using Dashboard.Measures.Records;
using Dashboard.Measures.Standards;

namespace Dashboard.Measures.Subjects.Timescales;

/// <summary>Supervision of workers about children, as persons and in the group; observations of practice.</summary>
internal static class SupervisionWatches
{
    public const string Individual = "individual";

    private static readonly string[] OfCases = ["case", "joint"];

    public static IReadOnlyList<Watch> All { get; } =
    [
        new(RuleKinds.CaseSupervision) { AtEnd = (view, _) => view.OpenChildren.Select(child => OfChild(view, child)) },
        new(RuleKinds.AllocationSupervision) { OfChild = (_, file, _) => file.Allocations.Where(allocation => allocation.WorkerId is not null).Select(allocation => AtAllocation(file, allocation)) },
        new(RuleKinds.StaffSupervision) { AtEnd = (view, _) => Staff(view, null) },
        Staff(RuleKinds.StaffSupervisionCaseHolding, WorkerKinds.CaseHolding),
        Staff(RuleKinds.StaffSupervisionNewlyQualified, WorkerKinds.NewlyQualified),
        Staff(RuleKinds.StaffSupervisionNonCaseHolding, WorkerKinds.NonCaseHolding),
        new(RuleKinds.StaffSupervisionRecord) { OfWorker = (_, worker) => worker.Supervisions.Select(supervision => Recorded(worker, supervision)) },
        new(RuleKinds.GroupSupervision) { AtEnd = (view, _) => Groups(view) },
        new(RuleKinds.PracticeObservation) { AtEnd = (view, _) => Practitioners(view).Select(worker => Observed(view, worker)) },
    ];

    /// <summary>Workers whose practice is observed: those in post who hold cases, or of whom it is not stated.</summary>
    public static IEnumerable<WorkerFile> Practitioners(MonthView view) => view.Book.Workers.Where(worker => worker.IsInPost(view.End) && worker.Post?.CaseHolding != false);

    /// <summary>Case supervision of one child within the current episode.</summary>
    private static Clock OfChild(MonthView view, OpenChild child) => new()
    {
        File = child.File,
        Child = child,
        RecordId = child.Episode.RecordId,
        Start = child.Episode.StartedOn,
        Events = [.. child.File.Supervisions
            .Where(supervision => OfCases.Contains(supervision.Kind) && supervision.SupervisedOn >= child.Episode.StartedOn && supervision.SupervisedOn <= view.End)
            .Select(supervision => new ClockEvent(supervision.SupervisedOn, supervision.Id, supervision.SupervisorId))],
        Conditions = [ConditionOf(view, child)],
    };

    private static string ConditionOf(MonthView view, OpenChild child) => child.Status switch
    {
        ChildStatus.LookedAfter => IsSettled(view, child) ? ClockConditions.CareAfterProceedings : ClockConditions.CareBeforePermanence,
        ChildStatus.ProtectionPlan => ClockConditions.ProtectionPlan,
        _ => ClockConditions.Need,
    };

    /// <summary>After proceedings: a full care order or a placement order is in force.</summary>
    private static bool IsSettled(MonthView view, OpenChild child) => LegalStatuses.IsFinal(child.File.LegalStatusOn(view.End)?.Code);

    private static Clock AtAllocation(ChildFile file, Allocation allocation) => new()
    {
        File = file,
        TeamId = allocation.TeamId,
        WorkerId = allocation.WorkerId,
        RecordId = allocation.Id,
        Start = allocation.StartedOn,
        EndedOn = allocation.EndedOn,
        OvertakenOn = file.Supervisions.FirstOrDefault(supervision => OfCases.Contains(supervision.Kind) && supervision.WorkerId == allocation.WorkerId && supervision.SupervisedOn >= allocation.StartedOn)?.SupervisedOn,
        Events = file.Supervisions.FirstOrDefault(supervision => supervision.Kind == "allocation" && supervision.WorkerId == allocation.WorkerId && supervision.SupervisedOn >= allocation.StartedOn) is { } first
            ? [new ClockEvent(first.SupervisedOn, first.Id, first.SupervisorId)]
            : [],
    };

    private static IEnumerable<Clock> Staff(MonthView view, string? kind) => view.Book.Workers
        .Where(worker => worker.IsInPost(view.End) && (kind is null || WorkerKinds.Of(worker.Post, view.End) == kind))
        .Select(worker => new Clock
        {
            WorkerId = worker.Id,
            RecordId = worker.Id,
            Start = worker.Post!.StartedOn,
            Events = [.. worker.Supervisions
                .Where(supervision => supervision.Kind == Individual && supervision.SupervisedOn >= worker.Post.StartedOn && supervision.SupervisedOn <= view.End)
                .Select(supervision => new ClockEvent(supervision.SupervisedOn, supervision.Id, supervision.SupervisorId))],
            Conditions = WorkerKinds.Of(worker.Post, view.End) == WorkerKinds.NewlyQualified ? [ClockConditions.NewlyQualified] : [],
        });

    private static Watch Staff(RuleKind rule, string kind) => new(rule) { AtEnd = (view, _) => Staff(view, kind) };

    private static Clock Recorded(WorkerFile worker, StaffSupervision supervision) => new()
    {
        WorkerId = worker.Id,
        TeamId = supervision.TeamId,
        RecordId = supervision.Id,
        Start = supervision.SupervisedOn,
        NotKnown = supervision.RecordedOn is null,
        Events = supervision.RecordedOn is { } on ? [new ClockEvent(on, supervision.Id, supervision.SupervisorId)] : [],
    };

    private static IEnumerable<Clock> Groups(MonthView view)
    {
        var byTeam = view.Book.GroupSessions.Where(session => session.HeldOn <= view.End).ToLookup(session => session.TeamId);
        return TeamClocks.Of(view, team => byTeam[team].Select(session => new ClockEvent(session.HeldOn, session.RecordId, session.SupervisorId)));
    }

    private static Clock Observed(MonthView view, WorkerFile worker) => new()
    {
        WorkerId = worker.Id,
        RecordId = worker.Id,
        Start = worker.Post!.StartedOn,
        Events = [.. worker.Observations
            .Where(observation => observation.ObservedOn >= worker.Post.StartedOn && observation.ObservedOn <= view.End)
            .Select(observation => new ClockEvent(observation.ObservedOn, observation.Id, observation.ObserverId))],
    };
}
