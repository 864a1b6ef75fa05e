namespace Dashboard.Measures.Codes;

/// <summary>Reports of the monthly cycle. Source: systems S3, S11 and S12.</summary>
public static class ReportKinds
{
    /// <summary>What a month means for one team, by its manager.</summary>
    public const string TeamManager = "team-manager";

    /// <summary>What a month means for one service, by its manager.</summary>
    public const string ServiceManager = "service-manager";

    /// <summary>Every source of quality assurance in one place, each quarter.</summary>
    public const string QuarterlyQa = "quarterly-qa";

    /// <summary>Summary for the performance board.</summary>
    public const string Board = "board";

    /// <summary>Labels.</summary>
    public static CodeList List { get; } = new(
        "report-kind",
        "Report",
        (TeamManager, "Team manager’s report"),
        (ServiceManager, "Service manager’s report"),
        (QuarterlyQa, "Quarterly quality assurance report"),
        (Board, "Performance board summary"));
}
