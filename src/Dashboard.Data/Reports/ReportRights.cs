using Dashboard.Data.Access;
using Dashboard.Measures.Book;
using Dashboard.Measures.Codes;
using Dashboard.Measures.Records;

namespace Dashboard.Data.Reports;

/// <summary>Who writes, reads and decides on which report. Source: systems S3 and "Who reads what".</summary>
/// <remarks>
/// The report of a team that has closed is written by the manager of the service above it, and decided on by the senior leaders: nobody decides on the own report.
/// What a unit owes whose service has closed too is written by the analysts.
/// A head of service has the role of a service manager over the whole authority: reads in copy, and does not decide in place of a service's manager.
/// </remarks>
internal static class ReportRights
{
    /// <summary>Level of the units that owe a kind of report.</summary>
    public static OrgUnitKind Level(string kind) => kind switch
    {
        ReportKinds.TeamManager => OrgUnitKind.Team,
        ReportKinds.ServiceManager => OrgUnitKind.Service,
        _ => OrgUnitKind.Authority,
    };

    public static bool MayRead(AccessScope scope, ReportPlace place) => !scope.ForSharing && scope.Role switch
    {
        PortalRole.Analyst or PortalRole.SeniorLeader => true,
        PortalRole.ServiceManager => place.Kind is ReportKinds.TeamManager or ReportKinds.ServiceManager && scope.UnitIds.Any(place.IsWithin),
        PortalRole.TeamManager => place.Kind == ReportKinds.TeamManager && scope.UnitIds.Any(place.IsWithin),
        _ => false,
    };

    /// <summary>Whether a kind of report of the whole authority is written for the person, once it is accepted: the board summary for all who see figures, the quarterly report for those inside the service.</summary>
    public static bool MayReadAccepted(AccessScope scope, string kind) => kind switch
    {
        ReportKinds.Board => scope.SeesFigures,
        ReportKinds.QuarterlyQa => scope.SeesWorkers,
        _ => false,
    };

    public static bool MayWrite(AccessScope scope, ReportPlace place) => MayRead(scope, place) && place.Kind switch
    {
        _ when place.IsLeftBehind && scope.Role == PortalRole.Analyst => true,
        ReportKinds.TeamManager => scope.Role == PortalRole.TeamManager || (place.IsClosed && scope.Role == PortalRole.ServiceManager && Manages(scope, place)),
        ReportKinds.ServiceManager => scope.Role == PortalRole.ServiceManager && Manages(scope, place),
        _ => WritesOfAuthority(scope),
    };

    /// <exception cref="AccessDeniedException">The person does not write the reports of the whole authority.</exception>
    public static void RequireWriteOfAuthority(AccessScope scope)
    {
        if (!WritesOfAuthority(scope))
        {
            throw new AccessDeniedException("Your role does not include this report.");
        }
    }

    /// <summary>Whether the person returns and accepts it.</summary>
    public static bool MayDecide(AccessScope scope, ReportPlace place) => MayRead(scope, place) && place.Kind switch
    {
        ReportKinds.TeamManager when place.IsClosed || !place.HasServiceAbove => scope.Role == PortalRole.SeniorLeader,
        ReportKinds.TeamManager => scope.Role == PortalRole.ServiceManager && Manages(scope, place),
        _ => scope.Role == PortalRole.SeniorLeader,
    };

    private static bool WritesOfAuthority(AccessScope scope) => scope.SeesWholeAuthority && !scope.ForSharing;

    private static bool Manages(AccessScope scope, ReportPlace place) => scope.UnitIds.Any(own => own != OrgTree.AuthorityId && place.IsWithin(own));
}
