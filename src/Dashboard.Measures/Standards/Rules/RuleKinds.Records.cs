namespace Dashboard.Measures.Standards;

/// <content>Records.</content>
public static partial class RuleKinds
{
    private static IReadOnlyList<RuleKind> Recording { get; } =
    [
        new RuleKind
        {
            Id = "visit-record",
            Title = "Visit written up",
            Clock = "From the visit to its record",
            Topic = RuleTopic.Records,
            Consequence = Consequence.Plan,
            Lacks = "the dates on which visits are recorded",
        },
        new RuleKind
        {
            Id = "record-significant-event",
            Title = "Significant event written up",
            Clock = "From the event to its record",
            Topic = RuleTopic.Records,
            Consequence = Consequence.Plan,
            Lacks = "the dates on which events are recorded",
        },
        new RuleKind
        {
            Id = "record-work",
            Title = "Work written up",
            Clock = "From the work to its record",
            Topic = RuleTopic.Records,
            Consequence = Consequence.Plan,
            Lacks = "the dates on which work is recorded",
        },
        new RuleKind
        {
            Id = "case-summary",
            Title = "Case summary",
            Clock = "From one update to the next",
            Topic = RuleTopic.Records,
            Shape = RuleShape.Repeating,
            Consequence = Consequence.Plan,
            Lacks = "the dates of case summaries",
        },
        new RuleKind
        {
            Id = "chronology",
            Title = "Chronology",
            Clock = "By the end of the assessment, then from update to update",
            Topic = RuleTopic.Records,
            Shape = RuleShape.Repeating,
            Consequence = Consequence.Plan,
            Lacks = "the dates of chronologies",
        },
        new RuleKind
        {
            Id = "genogram-ecomap",
            Title = "Genogram and ecomap",
            Clock = "By the end of the assessment",
            Topic = RuleTopic.Records,
            Consequence = Consequence.Practice,
            Lacks = "the dates of genograms and ecomaps",
        },
    ];
}
