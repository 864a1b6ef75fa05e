using Dashboard.Data.Access;
using Dashboard.Measures.Book;
using Dashboard.Measures.Records;

namespace Dashboard.Data.Tests.Access;

/// <summary>The children, workers and units that a reader may see, worked out from the records and the role alone, not from what the portal stored or asks.</summary>
internal sealed class VisibleIds
{
    private readonly HashSet<string> _visible;

    public VisibleIds(ScopeStore store, AccessScope scope)
    {
        var records = store.Records;
        var links = Links(records).ToList();
        Known =
        [
            .. records.Children.Select(child => child.Id),
            .. records.Workers.Select(worker => worker.Id),
            .. records.Posts.Select(post => post.WorkerId),
            .. records.OrgUnits.Where(unit => unit.Kind == OrgUnitKind.Team).Select(unit => unit.Id),
        ];
        _visible = scope.Role switch
        {
            PortalRole.SeniorLeader or PortalRole.Analyst => Known,
            PortalRole.Councillor or PortalRole.InformationGovernance => [],
            _ => Of(store, scope, links),
        };
    }

    /// <summary>Every id of a child, a worker or a team.</summary>
    public HashSet<string> Known { get; }

    public bool Allows(string id) => _visible.Contains(id);

    private static HashSet<string> Of(ScopeStore store, AccessScope scope, List<(string? Child, string? Team, string? Worker)> links)
    {
        var posts = store.Records.Posts.ToLookup(post => post.WorkerId, post => post.TeamId);
        bool IsOwn(string? team) => team is not null && scope.UnitIds.Any(unit => store.Tree.IsWithin(team, unit));
        var isPractitioner = scope.Role == PortalRole.Practitioner;
        var children = links
            .Where(link => link.Child is not null && (isPractitioner
                ? link.Worker is not null && link.Worker == scope.WorkerId
                : IsOwn(link.Team) || (link.Worker is not null && posts[link.Worker].Any(IsOwn))))
            .Select(link => link.Child!)
            .ToHashSet();

        // Who else works with an own child is part of the child's record; who works in an own team is known to its manager.
        var visible = new HashSet<string>(children);
        foreach (var link in links.Where(link => link.Child is not null && children.Contains(link.Child)))
        {
            visible.UnionWith(new[] { link.Team, link.Worker }.OfType<string>());
            visible.UnionWith(link.Worker is { } worker ? posts[worker] : []);
        }

        visible.UnionWith(isPractitioner ? [scope.WorkerId ?? string.Empty] : store.Records.Posts.Where(post => IsOwn(post.TeamId)).Select(post => post.WorkerId));
        visible.UnionWith(isPractitioner ? [] : store.Records.Workers.Where(worker => IsOwn(worker.TeamId)).Select(worker => worker.Id));
        visible.UnionWith(store.Tree.Units.Where(unit => IsOwn(unit.Id)).Select(unit => unit.Id));
        return visible;
    }

    private static IEnumerable<(string? Child, string? Team, string? Worker)> Links(CaseBookRecords records) =>
    [
        .. records.Allocations.Select(row => ((string?)row.ChildId, row.TeamId, row.WorkerId)),
        .. records.Referrals.Select(row => ((string?)row.ChildId, row.TeamId, row.WorkerId)),
        .. records.Assessments.Select(row => ((string?)row.ChildId, row.TeamId, row.WorkerId)),
        .. records.Enquiries.Select(row => ((string?)row.ChildId, row.TeamId, row.WorkerId)),
        .. records.Conferences.Select(row => ((string?)row.ChildId, row.TeamId, row.WorkerId)),
        .. records.NeedPlans.Select(row => ((string?)row.ChildId, row.TeamId, row.WorkerId)),
        .. records.CareLeavers.Select(row => ((string?)row.ChildId, row.TeamId, row.WorkerId)),
        .. records.Activities.Select(row => ((string?)row.ChildId, row.TeamId, row.WorkerId)),
        .. records.Escalations.Select(row => ((string?)row.ChildId, row.TeamId, (string?)null)),
        .. records.Audits.Select(row => (row.ChildId, row.TeamId, row.WorkerId)),
        .. records.Supervisions.SelectMany(row => new[] { ((string?)row.ChildId, (string?)null, row.WorkerId), (row.ChildId, null, row.SupervisorId) }),
        .. records.StaffSupervisions.SelectMany(row => new[] { ((string?)null, row.TeamId, (string?)row.WorkerId), (null, row.TeamId, row.SupervisorId) }),
    ];
}
