namespace Dashboard.Measures.Standards;

/// <content>Visits.</content>
public static partial class RuleKinds
{
    /// <summary>First visit under a protection plan.</summary>
    public static RuleKind ProtectionFirstSeen { get; } = new()
    {
        Id = "cp-first-seen",
        Title = "First visit under a protection plan",
        Clock = "From the start of the plan to the first visit",
        Topic = RuleTopic.Visits,
        Consequence = Consequence.Safety,
        Needs = ["ssd_cp_plans.cppl_cp_plan_start_date", "ssd_cp_visits.cppv_cp_visit_date"],
    };

    /// <summary>Visit to a child on a protection plan.</summary>
    public static RuleKind ProtectionVisit { get; } = new()
    {
        Id = "cp-visit",
        Title = "Visit to a child on a protection plan",
        Clock = "From the start of the plan, then from visit to visit",
        Topic = RuleTopic.Visits,
        Shape = RuleShape.Repeating,
        Consequence = Consequence.Safety,
        Needs = ["ssd_cp_plans.cppl_cp_plan_start_date", "ssd_cp_visits.cppv_cp_visit_date"],
    };

    /// <summary>Visit to a child in need.</summary>
    public static RuleKind NeedVisit { get; } = new()
    {
        Id = "cin-visit",
        Title = "Visit to a child in need",
        Clock = "From the start of the plan, then from visit to visit",
        Topic = RuleTopic.Visits,
        Shape = RuleShape.Repeating,
        Consequence = Consequence.Plan,
        Needs = ["ssd_cin_plans.cinp_cin_plan_start_date", "ssd_cin_visits.cinv_cin_visit_date"],
    };

    /// <summary>Visit to a child in care.</summary>
    public static RuleKind CareVisit { get; } = new()
    {
        Id = "cla-visit",
        Title = "Visit to a child in care",
        Clock = "From the start of the placement, then from visit to visit",
        Topic = RuleTopic.Visits,
        Shape = RuleShape.Repeating,
        Consequence = Consequence.Statutory,
        Needs = ["ssd_cla_episodes.clae_cla_episode_start_date", "ssd_cla_placement.clap_cla_placement_start_date", "ssd_cla_visits.clav_cla_visit_date"],
    };

    /// <summary>Visit to a child in care placed with parents.</summary>
    public static RuleKind ParentPlacementVisit { get; } = new()
    {
        Id = "placed-with-parents-visit",
        Title = "Visit to a child in care placed with parents",
        Clock = "From the start of the placement, then from visit to visit",
        Topic = RuleTopic.Visits,
        Shape = RuleShape.Repeating,
        Consequence = Consequence.Statutory,
        Needs = ["ssd_cla_episodes.clae_cla_episode_start_date", "ssd_cla_placement.clap_cla_placement_start_date", "ssd_cla_visits.clav_cla_visit_date", "ssd_cla_placement.clap_cla_placement_type"],
    };

    /// <summary>Visit to a child with a connected carer.</summary>
    public static RuleKind ConnectedCarerVisit { get; } = new()
    {
        Id = "connected-carer-visit",
        Title = "Visit to a child with a connected carer",
        Clock = "From the start of the placement, then from visit to visit",
        Topic = RuleTopic.Visits,
        Shape = RuleShape.Repeating,
        Consequence = Consequence.Statutory,
        Needs = ["ssd_cla_episodes.clae_cla_episode_start_date", "ssd_cla_placement.clap_cla_placement_start_date", "ssd_cla_visits.clav_cla_visit_date", "ssd_cla_placement.clap_cla_placement_type"],
    };

    /// <summary>Visit to a child placed for adoption.</summary>
    public static RuleKind AdoptivePlacementVisit { get; } = new()
    {
        Id = "adoptive-placement-visit",
        Title = "Visit to a child placed for adoption",
        Clock = "From the start of the placement, then from visit to visit",
        Topic = RuleTopic.Visits,
        Shape = RuleShape.Repeating,
        Consequence = Consequence.Statutory,
        Needs = ["ssd_cla_episodes.clae_cla_episode_start_date", "ssd_cla_placement.clap_cla_placement_start_date", "ssd_cla_visits.clav_cla_visit_date", "ssd_cla_placement.clap_cla_placement_type"],
    };

    /// <summary>Return interview.</summary>
    public static RuleKind ReturnInterview { get; } = new()
    {
        Id = "missing-return-interview",
        Title = "Return interview",
        Clock = "From the return of a missing child to the interview",
        Topic = RuleTopic.Visits,
        Consequence = Consequence.Statutory,
        Needs = ["ssd_missing.miss_missing_episode_end_date", "missing_interview.interviewed_on"],
    };

    /// <summary>Visit after a return.</summary>
    public static RuleKind ReturnVisit { get; } = new()
    {
        Id = "missing-return-visit",
        Title = "Visit after a return",
        Clock = "From the return of a missing child to the visit, with an interview",
        Topic = RuleTopic.Visits,
        Consequence = Consequence.Safety,
        Needs = ["ssd_missing.miss_missing_episode_end_date", "missing_interview.interviewed_on"],
    };

    private static IReadOnlyList<RuleKind> Visiting { get; } =
    [
        ProtectionFirstSeen,
        ProtectionVisit,
        NeedVisit,
        CareVisit,
        ParentPlacementVisit,
        ConnectedCarerVisit,
        AdoptivePlacementVisit,
        new RuleKind
        {
            Id = "short-break-visit",
            Title = "Visit to a child in short breaks",
            Clock = "From the start of the placement, then from visit to visit",
            Topic = RuleTopic.Visits,
            Shape = RuleShape.Repeating,
            Consequence = Consequence.Statutory,
            Lacks = "which visits are made to children in short breaks",
        },
        new RuleKind
        {
            Id = "private-fostering-visit",
            Title = "Visit to a privately fostered child",
            Clock = "From the notification, then from visit to visit",
            Topic = RuleTopic.Visits,
            Shape = RuleShape.Repeating,
            Consequence = Consequence.Statutory,
            Lacks = "private fostering notifications",
        },
        ReturnInterview,
        ReturnVisit,
    ];
}
