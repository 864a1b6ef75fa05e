using Dashboard.Measures.Book;
using Dashboard.Measures.Engine;

namespace Dashboard.Measures.Subjects.Caseload;

/// <summary>How many open children a team holds on the last day of a month, with or without a worker.</summary>
internal sealed record TeamLoad(string TeamId, int Children)
{
    public const string InWords = "Teams of the organisation that hold at least one open child on the last day of the month";

    /// <summary>Fields without which nobody knows which team holds whom.</summary>
    public static IReadOnlyList<string> Needs { get; } =
    [
        "ssd_involvements.invo_professional_team|ssd_professionals.prof_professional_department|workforce.team_id",
        "ssd_involvements.invo_involvement_start_date",
    ];

    /// <summary>The loads of all teams that hold a child, by team.</summary>
    public static IEnumerable<TeamLoad> Of(MonthView view)
    {
        var loads = new SortedDictionary<string, int>(StringComparer.Ordinal);
        foreach (var team in view.OpenChildren.SelectMany(child => TeamsOf(view, child).Select(holding => holding.TeamId!).Distinct()))
        {
            loads[team] = loads.GetValueOrDefault(team) + 1;
        }

        return loads.Select(load => new TeamLoad(load.Key, load.Value));
    }

    /// <summary>What teams hold of a child; holdings of a whole service are none.</summary>
    public static IEnumerable<Holding> TeamsOf(MonthView view, OpenChild child) => child.Holdings.Where(holding =>
        holding.TeamId is not null && view.Book.Tree.IsTeam(holding.TeamId));

    /// <summary>A case about the team: it names no child and no worker.</summary>
    public MeasureCase Case(MonthView view, bool counted) => new()
    {
        RecordId = TeamId,
        Holdings = [new Holding(TeamId, null)],
        Counted = counted,
        Amount = Children,
        Categories = view.Book.Categories.None,
    };
}
