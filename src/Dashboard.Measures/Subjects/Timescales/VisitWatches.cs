using Dashboard.Measures.Book;
using Dashboard.Measures.Codes;
using Dashboard.Measures.Records;
using Dashboard.Measures.Standards;
using Dashboard.Measures.Subjects.Care;
using Dashboard.Measures.Subjects.Need;
using Dashboard.Measures.Subjects.Protection;

namespace Dashboard.Measures.Subjects.Timescales;

/// <summary>Visits under a plan or in a placement, and what follows the return of a missing child.</summary>
internal static class VisitWatches
{
    public static IReadOnlyList<Watch> All { get; } =
    [
        new(RuleKinds.ProtectionFirstSeen) { OfChild = (_, file, _) => file.ProtectionPlans.Where(ProtectedChild.IsOwn).Select(plan => FirstSeen(file, plan)) },
        new(RuleKinds.ProtectionVisit) { AtEnd = (view, _) => Protection(view) },
        new(RuleKinds.NeedVisit) { AtEnd = (view, _) => Need(view) },
        new(RuleKinds.CareVisit) { AtEnd = (view, _) => Care(view).Where(clock => SpecialRuleOf(view, clock) is null) },
        Special(RuleKinds.ParentPlacementVisit),
        Special(RuleKinds.ConnectedCarerVisit),
        Special(RuleKinds.AdoptivePlacementVisit),
        new(RuleKinds.ReturnInterview) { OfChild = (book, file, _) => Returns(book, file) },
        new(RuleKinds.ReturnVisit) { OfChild = (book, file, _) => Returns(book, file) },
    ];

    /// <summary>Every child on a protection plan at the month end with the visits since the plan began.</summary>
    public static IEnumerable<Clock> Protection(MonthView view) => ProtectedChild.Of(view).Select(child => Visited(
        view,
        child.Child,
        child.First.Id,
        child.First.StartedOn,
        visit => visit.Kind == VisitKind.Protection && child.Covers(visit.PlanId, visit.VisitedOn)));

    /// <summary>Every child whose status is child in need plan with the visits since the plan began.</summary>
    public static IEnumerable<Clock> Need(MonthView view) => PlannedChild.Of(view).Select(child => Visited(
        view,
        child.Child,
        child.Plan.Id,
        child.Plan.StartedOn,
        visit => visit.Kind == VisitKind.Need));

    /// <summary>Every child looked after with the visits since the placement began; since care began where no placement is on record.</summary>
    public static IEnumerable<Clock> Care(MonthView view) => CaredChild.Of(view).Select(child =>
    {
        var placement = PlacementsOf.On(child.File, view.End);
        var since = placement?.StartedOn ?? child.Period.StartedOn;
        return Visited(view, child.Child, placement?.Id ?? child.Period.Id, since, visit => visit.Kind == VisitKind.Care && child.Covers(visit.PlanId, visit.VisitedOn)) with
        {
            Conditions = [.. PlacementTypes.IsPermanent(placement?.Type) ? [ClockConditions.Permanent] : Array.Empty<string>(), .. BeforeFirstReview(view, child)],
        };
    });

    private static string[] BeforeFirstReview(MonthView view, CaredChild child) =>
        child.File.Reviews.Any(review => review.Kind == ReviewKind.Care && review.HeldOn <= view.End && review.HeldOn >= child.Period.StartedOn) ? [] : [ClockConditions.BeforeFirstReview];

    private static Watch Special(RuleKind kind) => new(kind) { AtEnd = (view, _) => Care(view).Where(clock => SpecialRuleOf(view, clock) == kind) };

    /// <summary>The rule for the kind of placement, where the standards have one; null where the usual rule holds.</summary>
    private static RuleKind? SpecialRuleOf(MonthView view, Clock clock)
    {
        var type = PlacementsOf.On(clock.File!, view.End)?.Type;
        var kind = PlacementTypes.IsWithParents(type) ? RuleKinds.ParentPlacementVisit
            : PlacementTypes.IsForAdoption(type) ? RuleKinds.AdoptivePlacementVisit
            : PlacementTypes.IsWithTemporaryConnectedCarer(type) ? RuleKinds.ConnectedCarerVisit
            : null;
        return kind is not null && view.Standards.Find(kind) is not null ? kind : null;
    }

    private static Clock Visited(MonthView view, OpenChild child, string recordId, DateOnly since, Func<Visit, bool> wanted) => new()
    {
        File = child.File,
        Child = child,
        RecordId = recordId,
        Start = since,
        Events = [.. child.File.Visits
            .Where(visit => visit.VisitedOn >= since && visit.VisitedOn <= view.End && PlanVisits.Counts(visit) && wanted(visit))
            .Select(visit => new ClockEvent(visit.VisitedOn, visit.Id))],
    };

    private static Clock FirstSeen(ChildFile file, ProtectionPlan plan) => new()
    {
        File = file,
        RecordId = plan.Id,
        Start = plan.StartedOn,
        EndedOn = plan.EndedOn,
        Events = file.Visits.FirstOrDefault(visit => visit.VisitedOn >= plan.StartedOn && PlanVisits.Counts(visit)) is { } first ? [new ClockEvent(first.VisitedOn, first.Id)] : [],
    };

    private static IEnumerable<Clock> Returns(CaseBook book, ChildFile file) => file.MissingEpisodes.Where(episode => MissingFromCare.IsMissing(file, episode) && episode.EndedOn is not null).Select(episode =>
    {
        var held = book.InterviewOf(episode.Id)?.InterviewedOn is { } on && on >= episode.EndedOn ? on : (DateOnly?)null;
        return new Clock
        {
            File = file,
            RecordId = episode.Id,
            Start = episode.EndedOn!.Value,
            EndedOn = held is null && episode.InterviewAccepted == false ? episode.EndedOn : null,
            Events = held is { } day ? [new ClockEvent(day, episode.Id)] : [],
        };
    });
}
