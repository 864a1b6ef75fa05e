using Dashboard.Import.Ssd;
using Dashboard.Measures.Records;

namespace Dashboard.Import.AnnexA.Records;

/// <summary>Teams and workers, known by their names in Annex A. People of one name are one worker.</summary>
internal sealed class Staff
{
    private const string ServiceId = "annex-a-service";
    private const string ServiceName = "Children's services";

    private readonly SortedDictionary<string, string> _teams = new(StringComparer.Ordinal);
    private readonly SortedDictionary<string, string> _workers = new(StringComparer.Ordinal);
    private readonly Dictionary<string, Dictionary<string, int>> _together = new(StringComparer.Ordinal);

    /// <summary>The id of a team.</summary>
    public string? Team(string? name) => Known(_teams, "team", name);

    /// <summary>The id of a worker; the team beside the name counts towards the worker's own team.</summary>
    public string? Worker(string? name, string? teamId)
    {
        var id = Known(_workers, "worker", name);
        if (id is not null && teamId is not null)
        {
            if (!_together.TryGetValue(id, out var teams))
            {
                _together[id] = teams = new(StringComparer.Ordinal);
            }

            teams[teamId] = teams.GetValueOrDefault(teamId) + 1;
        }

        return id;
    }

    /// <summary>The tree: Annex A names no services, so that one service stands over all teams.</summary>
    public IReadOnlyList<OrgUnit> Units(string authorityName) =>
        new OrgTreeBuilder(
            authorityName,
            _teams.Select(team => new Department(team.Key, team.Value, ServiceId)).Prepend(new Department(ServiceId, ServiceName, null))).Units;

    /// <summary>The workers, each in the team that stands beside the name most often.</summary>
    public IEnumerable<Worker> Workers() => _workers.Select(worker => new Worker
    {
        Id = worker.Key,
        Name = worker.Value,
        TeamId = _together.TryGetValue(worker.Key, out var teams)
            ? teams.OrderByDescending(team => team.Value).ThenBy(team => team.Key, StringComparer.Ordinal).First().Key
            : null,
    });

    private static string? Known(SortedDictionary<string, string> known, string prefix, string? name)
    {
        if (name is null)
        {
            return null;
        }

        var id = StableId.OfName(prefix, name);
        known.TryAdd(id, name);
        return id;
    }
}
