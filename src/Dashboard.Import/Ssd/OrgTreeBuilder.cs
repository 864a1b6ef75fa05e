using Dashboard.Measures.Records;

namespace Dashboard.Import.Ssd;

/// <summary>Makes the tree of units under the authority.</summary>
internal sealed class OrgTreeBuilder
{
    /// <summary>Id of the root.</summary>
    public const string AuthorityId = "authority";

    public OrgTreeBuilder(string authorityName, IEnumerable<Department> departments)
    {
        var all = departments.ToList();
        var root = all.Find(department => department.Id == AuthorityId);
        var units = all.Where(department => department.Id != AuthorityId).ToList();
        var ids = all.Select(department => department.Id).Append(AuthorityId).ToHashSet(StringComparer.Ordinal);
        WithoutParent = [.. units.Where(unit => unit.ParentId is { } parent && !ids.Contains(parent)).Select(unit => unit.Id)];
        var parents = units.ToDictionary(
            unit => unit.Id, unit => unit.ParentId is { } parent && ids.Contains(parent) ? parent : AuthorityId, StringComparer.Ordinal);
        Cycle = FindCycle(parents);
        var above = parents.Values.ToHashSet(StringComparer.Ordinal);
        Units =
        [
            new OrgUnit { Id = AuthorityId, Name = root?.Name ?? authorityName, Kind = OrgUnitKind.Authority },
            .. units.Select(unit => new OrgUnit
            {
                Id = unit.Id,
                Name = unit.Name,
                ParentId = parents[unit.Id],
                Kind = above.Contains(unit.Id) ? OrgUnitKind.Service : OrgUnitKind.Team,
            }),
        ];
    }

    public IReadOnlyList<OrgUnit> Units { get; }

    /// <summary>Units whose parent is named but missing.</summary>
    public IReadOnlyList<string> WithoutParent { get; }

    /// <summary>Ids along a circle, the first repeated at the end; empty when there is none.</summary>
    public IReadOnlyList<string> Cycle { get; }

    private static List<string> FindCycle(Dictionary<string, string> parents)
    {
        var safe = new HashSet<string>(StringComparer.Ordinal) { AuthorityId };
        foreach (var start in parents.Keys)
        {
            var path = new List<string>();
            for (var unit = start; !safe.Contains(unit); unit = parents[unit])
            {
                var earlier = path.IndexOf(unit);
                if (earlier >= 0)
                {
                    return [.. path[earlier..], unit];
                }

                path.Add(unit);
            }

            safe.UnionWith(path);
        }

        return [];
    }
}
