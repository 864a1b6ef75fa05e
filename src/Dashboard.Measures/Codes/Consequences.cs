using Dashboard.Measures.Standards;

namespace Dashboard.Measures.Codes;

/// <summary>What it means when a rule is not kept, in words that blame nobody; lists of what is due begin with the first.</summary>
public static class Consequences
{
    /// <summary>Labels, the gravest first.</summary>
    public static CodeList List { get; } = new(
        "consequence",
        "What it may mean",
        (Of(Consequence.Safety), "A child may not have been seen or protected"),
        (Of(Consequence.Statutory), "A duty in law"),
        (Of(Consequence.Plan), "A plan may drift"),
        (Of(Consequence.Practice), "Practice with the family"),
        (Of(Consequence.Oversight), "Oversight of workers"));

    /// <summary>Code of a consequence.</summary>
    public static string Of(Consequence consequence) => consequence switch
    {
        Consequence.Safety => "safety",
        Consequence.Statutory => "statutory",
        Consequence.Plan => "plan",
        Consequence.Practice => "practice",
        _ => "oversight",
    };

    /// <summary>The words for a consequence.</summary>
    public static string Label(Consequence consequence) => List.Label(Of(consequence));
}
