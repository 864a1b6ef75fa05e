namespace Dashboard.Measures.Codes;

/// <summary>Who answers an exception. Source: the performance cycle: team managers, and heads of service and service managers for those marked other.</summary>
public static class ExceptionOwners
{
    public const string TeamManager = "team-manager";
    public const string Other = "other";

    /// <summary>Labels.</summary>
    public static CodeList List { get; } = new(
        "exception-owner",
        "Who answers",
        (TeamManager, "Team manager"),
        (Other, "Head of service or service manager"));
}
