namespace Dashboard.Measures.Standards;

/// <content>Practice leadership.</content>
public static partial class RuleKinds
{
    /// <summary>Survey of parents and carers.</summary>
    public static RuleKind ParentSurvey { get; } = new()
    {
        Id = "parent-carer-survey",
        Title = "Survey of parents and carers",
        Clock = "From one survey to the next",
        Topic = RuleTopic.Leadership,
        Subject = RuleSubject.Authority,
        Shape = RuleShape.Repeating,
        Consequence = Consequence.Practice,
        Needs = ["feedback.received_on", "feedback.source"],
    };

    /// <summary>Practice week.</summary>
    public static RuleKind PracticeWeek { get; } = new()
    {
        Id = "practice-week",
        Title = "Practice week",
        Clock = "From one practice week to the next",
        Topic = RuleTopic.Leadership,
        Subject = RuleSubject.Authority,
        Shape = RuleShape.Repeating,
        Consequence = Consequence.Practice,
        Needs = ["practice_event.starts_on", "practice_event.kind"],
    };

    /// <summary>Practice intensive.</summary>
    public static RuleKind PracticeIntensive { get; } = new()
    {
        Id = "practice-intensive",
        Title = "Practice intensive",
        Clock = "From one practice intensive to the next",
        Topic = RuleTopic.Leadership,
        Subject = RuleSubject.Authority,
        Shape = RuleShape.Repeating,
        Consequence = Consequence.Practice,
        Needs = ["practice_event.starts_on", "practice_event.kind"],
    };

    private static IReadOnlyList<RuleKind> Leading { get; } =
    [
        ParentSurvey,
        PracticeWeek,
        PracticeIntensive,
        new RuleKind
        {
            Id = "managers-report",
            Title = "Manager's monthly report",
            Clock = "By the date set when the month is issued",
            Topic = RuleTopic.Leadership,
            Subject = RuleSubject.Team,
            Consequence = Consequence.Oversight,
            Lacks = "the reports of managers",
        },
        new RuleKind
        {
            Id = "managers-standards-self-assessment",
            Title = "Self-assessment against the managers' standards",
            Clock = "From one self-assessment to the next",
            Topic = RuleTopic.Leadership,
            Subject = RuleSubject.Worker,
            Shape = RuleShape.Repeating,
            Consequence = Consequence.Oversight,
            Lacks = "the dates of self-assessments",
        },
        new RuleKind
        {
            Id = "qa-report",
            Title = "Quarterly QA report",
            Clock = "From one report to the next",
            Topic = RuleTopic.Leadership,
            Subject = RuleSubject.Authority,
            Shape = RuleShape.Repeating,
            Consequence = Consequence.Oversight,
            Lacks = "the dates of quarterly reports",
        },
        new RuleKind
        {
            Id = "performance-cycle",
            Title = "Performance cycle",
            Clock = "From the start of one cycle to the next",
            Topic = RuleTopic.Leadership,
            Subject = RuleSubject.Authority,
            Shape = RuleShape.Repeating,
            Consequence = Consequence.Oversight,
            Lacks = "the dates of the performance cycle",
        },
    ];
}
