namespace Dashboard.Web.Ui.Measures;

/// <summary>Ids of the measures about supervision and observation.</summary>
internal static class SupervisionMeasureIds
{
    public const string Children = "supervision.case-in-time";
    public const string ChildrenBySupervisor = Children + ".by-supervisor";
    public const string Overdue = "supervision.case-overdue";
    public const string Workers = "supervision.staff-in-time";
    public const string WorkersBySupervisor = Workers + ".by-supervisor";
    public const string Groups = "supervision.group";
    public const string Actions = "supervision.actions-completed";
    public const string Observed = "observation.in-12-months";
    public const string Allocation = "supervision.allocation-in-time";
    public const string WorkersHeld = "supervision.staff-held";
    public const string GroupsHeld = "supervision.group-held";
    public const string ObservationsHeld = "observation.held";

    /// <summary>The figures at the head of the page.</summary>
    public static IReadOnlyList<string> Tiles { get; } = [Children, Overdue, Workers, Groups, Observed, Allocation, Actions, WorkersHeld];

    /// <summary>The figures of every team.</summary>
    public static IReadOnlyList<string> OfTeams { get; } = [Children, Overdue, Workers, Groups, Observed, Allocation, Actions, WorkersHeld, GroupsHeld, ObservationsHeld];
}
