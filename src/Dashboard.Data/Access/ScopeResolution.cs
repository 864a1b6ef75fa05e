using Dashboard.Measures.Book;

namespace Dashboard.Data.Access;

/// <summary>Decides what a person may see, from what the sign-in named, what that means, scopes with dates, the organisation and the day.</summary>
/// <remarks>
/// The sign-in gives the role: the first rule that one of its claims meets. A scope with dates in the same role adds its unit (cover); one in
/// another role takes the place of role and units while it runs (secondment), the latest given before the earlier. Covers of units that have
/// closed fall away. A unit is closed when the organisation of the latest data does not have it.
/// </remarks>
public static class ScopeResolution
{
    /// <summary>The scope of a person, or why there is none.</summary>
    public static ScopeDecision Decide(PersonRights person, OrgTree tree, DateOnly today)
    {
        if (person.Disabled)
        {
            return ScopeDecision.Refuse(ScopeRefusal.Disabled, "Your sign-in to this portal has been switched off.");
        }

        var met = person.Rules.Where(rule => person.Claims.Contains(rule.Claim)).ToList();
        if (met.FirstOrDefault(rule => rule.Role is not null)?.Role is not { } home)
        {
            return ScopeDecision.Refuse(ScopeRefusal.NoRole, "Your sign-in worked, but none of the roles or groups it names has a role in this portal.");
        }

        var running = person.Grants.Where(grant => grant.RunsOn(today)).ToList();
        var role = running.LastOrDefault(grant => grant.Role != home)?.Role ?? home;
        var given = running.Where(grant => grant.Role == role).Select(grant => grant.UnitId ?? OrgTree.AuthorityId).Distinct().ToList();
        if (!RoleCode.NeedsUnit(role))
        {
            return ScopeDecision.Of(Scope(person, role, [OrgTree.AuthorityId]));
        }

        var named = role == home ? met.Select(rule => rule.UnitId).OfType<string>().Distinct().ToList() : given;
        if (Fault(role, named, tree, severalAllowed: role != home) is { } fault)
        {
            return fault;
        }

        return role == PortalRole.Practitioner && string.IsNullOrWhiteSpace(person.WorkerId)
            ? ScopeDecision.Refuse(ScopeRefusal.NoWorker, "Practitioners see the children they hold, and your sign-in does not say which worker you are.")
            : ScopeDecision.Of(Scope(person, role, [.. named.Concat(given).Where(unit => IsOpen(tree, unit)).Distinct()]));
    }

    private static ScopeDecision? Fault(PortalRole role, List<string> units, OrgTree tree, bool severalAllowed)
    {
        var words = RoleCode.Words(role);
        if (units.Count == 0 || units.TrueForAll(unit => unit == OrgTree.AuthorityId))
        {
            return ScopeDecision.Refuse(ScopeRefusal.NoUnit, $"Your role is {words}, and your sign-in names no team or service that you belong to.");
        }

        if (RoleCode.HasOneUnit(role) && units.Count > 1 && !severalAllowed)
        {
            return ScopeDecision.Refuse(
                ScopeRefusal.SeveralUnits,
                $"Your role is {words}, which belongs to one team. Your sign-in names {units.Count}: {string.Join(", ", units.Select(unit => Name(tree, unit)))}. Cover of a second team is given for a time by the people who run the portal.");
        }

        var closed = units.Where(unit => !IsOpen(tree, unit)).ToList();
        return closed.Count == 0 || (severalAllowed && closed.Count < units.Count)
            ? null
            : ScopeDecision.Refuse(ScopeRefusal.ClosedUnit, $"Your sign-in names “{Name(tree, closed[0])}”, which is not, or no longer, a team or service of the organisation.");
    }

    private static bool IsOpen(OrgTree tree, string unit) => unit != OrgTree.AuthorityId && tree.Holds(unit);

    private static string Name(OrgTree tree, string unit) => tree.Holds(unit) ? tree.Units[tree.NumberOf(unit)].Name : unit;

    private static AccessScope Scope(PersonRights person, PortalRole role, IReadOnlyList<string> units) =>
        new() { UserId = person.UserId, Role = role, UnitIds = units, WorkerId = person.WorkerId };
}
