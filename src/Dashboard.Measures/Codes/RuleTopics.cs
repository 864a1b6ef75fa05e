using Dashboard.Measures.Standards;

namespace Dashboard.Measures.Codes;

/// <summary>Groups of timescale rules, as addresses and lists name them.</summary>
public static class RuleTopics
{
    private static readonly (RuleTopic Topic, string Code, string Label)[] All =
    [
        (RuleTopic.FrontDoor, "front-door", "Front door"),
        (RuleTopic.Assessments, "assessments", "Assessments"),
        (RuleTopic.Enquiries, "enquiries", "Enquiries and conferences"),
        (RuleTopic.Visits, "visits", "Visits"),
        (RuleTopic.Reviews, "reviews", "Reviews"),
        (RuleTopic.Plans, "plans", "Plans"),
        (RuleTopic.Care, "care", "Children in care"),
        (RuleTopic.CareLeavers, "care-leavers", "Care leavers"),
        (RuleTopic.Practice, "practice", "Signs of Safety"),
        (RuleTopic.Supervision, "supervision", "Supervision"),
        (RuleTopic.Workforce, "workforce", "Workforce"),
        (RuleTopic.Audit, "audit", "Audit"),
        (RuleTopic.Escalations, "escalations", "Escalations"),
        (RuleTopic.Records, "records", "Records"),
        (RuleTopic.Leadership, "leadership", "Leadership"),
    ];

    /// <summary>Labels.</summary>
    public static CodeList List { get; } = new("topic", "Topic", [.. All.Select(entry => (entry.Code, entry.Label))]);

    /// <summary>Code of a topic.</summary>
    public static string Of(RuleTopic topic) => All.First(entry => entry.Topic == topic).Code;

    /// <summary>The words for a topic.</summary>
    public static string Label(RuleTopic topic) => All.First(entry => entry.Topic == topic).Label;

    /// <summary>The topic of a code; null when there is none.</summary>
    public static RuleTopic? Find(string? code) => All.Where(entry => entry.Code == code).Select(entry => (RuleTopic?)entry.Topic).FirstOrDefault();
}
