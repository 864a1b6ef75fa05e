using Dashboard.Data.Access;
using Dashboard.Measures.Book;
using Dashboard.Measures.Records;

namespace Dashboard.Data.Tests.Access;

/// <summary>Somebody of every role, and of every odd sign-in, in a made-up authority.</summary>
internal static class Readers
{
    public static IReadOnlyDictionary<string, AccessScope> Of(ScopeStore store)
    {
        var tree = store.Tree;
        var held = store.Records.Allocations
            .Where(allocation => allocation is { EndedOn: null, TeamId: not null, WorkerId: not null })
            .GroupBy(allocation => (allocation.TeamId, allocation.WorkerId))
            .OrderByDescending(group => group.Count())
            .ThenBy(group => group.Key.WorkerId, StringComparer.Ordinal)
            .First().Key;
        var service = tree.Units.First(unit => unit.Kind == OrgUnitKind.Service && tree.IsWithin(held.TeamId!, unit.Id)).Id;
        var elsewhere = tree.Units.First(unit => unit.Kind == OrgUnitKind.Team && !tree.IsWithin(unit.Id, service)).Id;
        AccessScope Scope(PortalRole role, params string[] units) => new() { UserId = "reader", Role = role, UnitIds = units };
        return new Dictionary<string, AccessScope>
        {
            ["practitioner"] = Scope(PortalRole.Practitioner, held.TeamId!) with { WorkerId = held.WorkerId },
            ["practitioner-without-worker"] = Scope(PortalRole.Practitioner, held.TeamId!),
            ["team-manager"] = Scope(PortalRole.TeamManager, held.TeamId!),
            ["manager-of-two-teams"] = Scope(PortalRole.TeamManager, held.TeamId!, elsewhere),
            ["manager-without-unit"] = Scope(PortalRole.TeamManager),
            ["manager-of-a-closed-unit"] = Scope(PortalRole.TeamManager, "closed-unit"),
            ["service-manager"] = Scope(PortalRole.ServiceManager, service),
            ["senior-leader"] = Scope(PortalRole.SeniorLeader, OrgTree.AuthorityId),
            ["analyst"] = Scope(PortalRole.Analyst, OrgTree.AuthorityId),
            ["councillor"] = Scope(PortalRole.Councillor, OrgTree.AuthorityId),
            ["information-governance"] = Scope(PortalRole.InformationGovernance, OrgTree.AuthorityId),
        };
    }
}
