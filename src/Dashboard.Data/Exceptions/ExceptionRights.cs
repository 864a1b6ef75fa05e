using Dashboard.Data.Access;
using Dashboard.Measures.Book;
using Dashboard.Measures.Codes;

namespace Dashboard.Data.Exceptions;

/// <summary>Who reads and answers exceptions. They name single cases and small numbers: they stay with those who answer for the children.</summary>
/// <remarks>The organisation is given with its closed units (<see cref="Queries.StoreStatus.WithClosed"/>): those of a team that has closed fall to the nearest open unit above it.</remarks>
public static class ExceptionRights
{
    /// <summary>Whether the scope covers the exceptions of a unit. One that no month was issued with is read by those who see the whole authority.</summary>
    public static bool Covers(AccessScope scope, OrgTree tree, string unitId) => scope.ReadsExceptions && (scope.SeesWholeAuthority || scope.MaySeeChildrenOf(tree, unitId));

    /// <summary>Whether the person may answer: the manager of the team and those above; what is marked other is not for team managers. Analysts do not answer.</summary>
    public static bool Answers(AccessScope scope, OrgTree tree, string unitId, string owner) => Covers(scope, tree, unitId) && scope.Role switch
    {
        PortalRole.TeamManager => owner == ExceptionOwners.TeamManager,
        PortalRole.ServiceManager or PortalRole.SeniorLeader => true,
        _ => false,
    };

    /// <summary>The unit that somebody is asked to cover who asks for an exception that is not there: their own.</summary>
    public static string Own(AccessScope scope) => scope.UnitIds is [var own, ..] ? own : OrgTree.AuthorityId;

    /// <exception cref="AccessDeniedException">The role reads none, or not those of the unit.</exception>
    public static void Require(AccessScope scope, OrgTree tree, string unitId)
    {
        if (!scope.ReadsExceptions)
        {
            throw new AccessDeniedException("Exceptions are read by managers, senior leaders and analysts.");
        }

        if (!Covers(scope, tree, unitId))
        {
            throw new AccessDeniedException("Your role does not cover the exceptions of this part of the service.");
        }
    }
}
