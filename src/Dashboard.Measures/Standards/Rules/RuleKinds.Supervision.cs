namespace Dashboard.Measures.Standards;

/// <content>Supervision.</content>
public static partial class RuleKinds
{
    /// <summary>Case supervision.</summary>
    public static RuleKind CaseSupervision { get; } = new()
    {
        Id = "case-supervision",
        Title = "Case supervision",
        Clock = "From the start of the episode, then from supervision to supervision",
        Topic = RuleTopic.Supervision,
        Shape = RuleShape.Repeating,
        Consequence = Consequence.Oversight,
        Needs = ["case_supervision.supervised_on"],
    };

    /// <summary>Supervision at allocation.</summary>
    public static RuleKind AllocationSupervision { get; } = new()
    {
        Id = "allocation-supervision",
        Title = "Supervision at allocation",
        Clock = "From the allocation of a child to the supervision of the worker about it",
        Topic = RuleTopic.Supervision,
        Consequence = Consequence.Oversight,
        Needs = ["case_supervision.supervised_on", "ssd_involvements.invo_involvement_start_date"],
    };

    /// <summary>Supervision of a worker.</summary>
    public static RuleKind StaffSupervision { get; } = new()
    {
        Id = "staff-supervision",
        Title = "Supervision of a worker",
        Clock = "From the start in post, then from supervision to supervision",
        Topic = RuleTopic.Supervision,
        Subject = RuleSubject.Worker,
        Shape = RuleShape.Repeating,
        Consequence = Consequence.Oversight,
        Needs = ["staff_supervision.supervised_on", "workforce.started_on"],
    };

    /// <summary>Supervision of a worker who holds cases.</summary>
    public static RuleKind StaffSupervisionCaseHolding { get; } = new()
    {
        Id = "staff-supervision-case-holding",
        Title = "Supervision of a worker who holds cases",
        Clock = "From the start in post, then from supervision to supervision",
        Topic = RuleTopic.Supervision,
        Subject = RuleSubject.Worker,
        Shape = RuleShape.Repeating,
        Consequence = Consequence.Oversight,
        Needs = ["staff_supervision.supervised_on", "workforce.started_on"],
    };

    /// <summary>Supervision of a newly qualified worker.</summary>
    public static RuleKind StaffSupervisionNewlyQualified { get; } = new()
    {
        Id = "staff-supervision-newly-qualified",
        Title = "Supervision of a newly qualified worker",
        Clock = "From the start in post, then from supervision to supervision",
        Topic = RuleTopic.Supervision,
        Subject = RuleSubject.Worker,
        Shape = RuleShape.Repeating,
        Consequence = Consequence.Oversight,
        Needs = ["staff_supervision.supervised_on", "workforce.started_on", "workforce.newly_qualified_until"],
    };

    /// <summary>Supervision of a worker who holds no cases.</summary>
    public static RuleKind StaffSupervisionNonCaseHolding { get; } = new()
    {
        Id = "staff-supervision-non-case-holding",
        Title = "Supervision of a worker who holds no cases",
        Clock = "From one supervision to the next",
        Topic = RuleTopic.Supervision,
        Subject = RuleSubject.Worker,
        Shape = RuleShape.Repeating,
        Consequence = Consequence.Oversight,
        Needs = ["staff_supervision.supervised_on", "workforce.started_on", "workforce.case_holding"],
    };

    /// <summary>Supervision written up.</summary>
    public static RuleKind StaffSupervisionRecord { get; } = new()
    {
        Id = "staff-supervision-record",
        Title = "Supervision written up",
        Clock = "From the supervision to its record",
        Topic = RuleTopic.Supervision,
        Subject = RuleSubject.Worker,
        Consequence = Consequence.Oversight,
        Needs = ["staff_supervision.recorded_on"],
    };

    /// <summary>Group supervision.</summary>
    public static RuleKind GroupSupervision { get; } = new()
    {
        Id = "group-supervision",
        Title = "Group supervision",
        Clock = "From one session of the team to the next",
        Topic = RuleTopic.Supervision,
        Subject = RuleSubject.Team,
        Shape = RuleShape.Repeating,
        Consequence = Consequence.Oversight,
        Needs = ["staff_supervision.supervised_on", "staff_supervision.kind", "staff_supervision.team_id"],
    };

    /// <summary>Observation of practice.</summary>
    public static RuleKind PracticeObservation { get; } = new()
    {
        Id = "practice-observation",
        Title = "Observation of practice",
        Clock = "From one observation of the worker to the next",
        Topic = RuleTopic.Supervision,
        Subject = RuleSubject.Worker,
        Shape = RuleShape.Repeating,
        Consequence = Consequence.Oversight,
        Needs = ["observation.observed_on", "workforce.started_on"],
    };

    private static IReadOnlyList<RuleKind> Supervising { get; } =
    [
        CaseSupervision,
        AllocationSupervision,
        StaffSupervision,
        StaffSupervisionCaseHolding,
        StaffSupervisionNewlyQualified,
        StaffSupervisionNonCaseHolding,
        StaffSupervisionRecord,
        GroupSupervision,
        PracticeObservation,
        new RuleKind
        {
            Id = "appraisal",
            Title = "Appraisal",
            Clock = "From one appraisal of the worker to the next",
            Topic = RuleTopic.Supervision,
            Subject = RuleSubject.Worker,
            Shape = RuleShape.Repeating,
            Consequence = Consequence.Oversight,
            Lacks = "the dates of appraisals",
        },
    ];
}
