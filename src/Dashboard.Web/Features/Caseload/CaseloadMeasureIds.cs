namespace Dashboard.Web.Features.Caseload;

/// <summary>Ids of the measures that the page shows.</summary>
internal static class CaseloadMeasureIds
{
    public const string PerFullTime = "caseload.children.mean";
    public const string Spread = "caseload.children.median";
    public const string PerRole = "caseload.per-role";
    public const string Children = "caseload.children";
    public const string OverLimit = "caseload.over-limit";
    public const string OfTeams = "team.children";
    public const string TeamsOverLimit = "team.over-limit";
    public const string Unallocated = "caseload.unallocated";
    public const string Changes = "caseload.worker-changes";

    /// <summary>The figures at the head of the page; a team has its children in place of the share of teams.</summary>
    public static IReadOnlyList<string> Tiles(bool isTeam) =>
        [PerFullTime, OverLimit, isTeam ? OfTeams : TeamsOverLimit, Unallocated, Changes, "workforce.agency", "workforce.turnover", "workforce.vacancy"];
}
