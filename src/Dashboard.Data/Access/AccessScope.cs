using Dashboard.Measures.Book;

namespace Dashboard.Data.Access;

/// <summary>Who is asking and what they may see. Every query takes one; none reads who is asking from anywhere else.</summary>
public sealed record AccessScope
{
    /// <summary>The person, for the access log.</summary>
    public required string UserId { get; init; }

    public required PortalRole Role { get; init; }

    /// <summary>Units the person belongs to, with all below them; the authority for those who see everything.</summary>
    public IReadOnlyList<string> UnitIds { get; init; } = [];

    /// <summary>The person as a worker; practitioners see what this worker holds.</summary>
    public string? WorkerId { get; init; }

    /// <summary>Whether the person sees children of the whole authority, those that no team holds included.</summary>
    public bool SeesWholeAuthority => Role is PortalRole.SeniorLeader or PortalRole.Analyst;

    /// <summary>Whether what is read leaves the service: then it holds figures only, with small numbers withheld, whoever asks.</summary>
    public bool ForSharing { get; init; }

    /// <summary>Whether small numbers are shown. To others every query gives figures under disclosure control (docs/disclosure.md).</summary>
    public bool SeesExactNumbers => Role != PortalRole.Councillor && !ForSharing;

    /// <summary>Whether the person may open child-level records at all.</summary>
    public bool SeesChildren => Role is not (PortalRole.Councillor or PortalRole.InformationGovernance) && !ForSharing;

    /// <summary>Whether figures of units are shown to the person.</summary>
    public bool SeesFigures => Role is not (PortalRole.Practitioner or PortalRole.InformationGovernance);

    /// <summary>Whether figures of single workers are shown to the person.</summary>
    public bool SeesWorkers => SeesFigures && SeesChildren;

    /// <summary>Whether the person may read the access log. Nobody who looks at children does: they do not judge themselves.</summary>
    public bool ReadsAccessLog => Role == PortalRole.InformationGovernance;

    /// <summary>Whether the person may bring data in and issue months.</summary>
    public bool Administers => Role == PortalRole.Analyst;

    /// <summary>Whether the person may see how the portal is set up, without a right to change it.</summary>
    public bool Oversees => Administers || ReadsAccessLog;

    /// <summary>Whether the person reads the exceptions of issued months: those who answer for children, and those who issue. They name single cases and small numbers, and leave the service for nobody.</summary>
    public bool ReadsExceptions => !ForSharing && Role is (PortalRole.TeamManager or PortalRole.ServiceManager or PortalRole.SeniorLeader or PortalRole.Analyst);

    /// <summary>Whether the person comes to the reviews of the performance cycle: managers, senior leaders and the analysts who prepare them.</summary>
    public bool AttendsReviews => !ForSharing && Role is (PortalRole.TeamManager or PortalRole.ServiceManager or PortalRole.SeniorLeader or PortalRole.Analyst);

    /// <summary>Whether the person may write notes on charts and take them back.</summary>
    public bool MayAnnotate => Role is PortalRole.Analyst or PortalRole.SeniorLeader or PortalRole.ServiceManager;

    /// <summary>Whether the person may see the figure of a unit: managers see their own units, what lies below, and the whole above for comparison.</summary>
    public bool MaySeeFigures(OrgTree tree, string unitId)
    {
        if (!tree.Holds(unitId))
        {
            return false;
        }

        return Role switch
        {
            PortalRole.SeniorLeader or PortalRole.Analyst => true,
            PortalRole.Councillor => !tree.IsTeam(unitId),
            PortalRole.Practitioner or PortalRole.InformationGovernance => false,
            _ => UnitIds.Any(own => tree.IsWithin(unitId, own) || tree.IsWithin(own, unitId)),
        };
    }

    /// <summary>Whether the person may open the children of a unit. Practitioners may, and see their own only.</summary>
    public bool MaySeeChildrenOf(OrgTree tree, string unitId) => SeesChildren && Role switch
    {
        PortalRole.SeniorLeader or PortalRole.Analyst => tree.Holds(unitId),
        PortalRole.Councillor or PortalRole.InformationGovernance => false,
        _ => UnitIds.Any(own => tree.IsWithin(unitId, own)),
    };

    /// <summary>Teams whose children the person may open; null when no limit applies.</summary>
    public IReadOnlyList<string>? TeamsOfChildren(OrgTree tree) =>
        SeesWholeAuthority ? null : SeesChildren ? [.. UnitIds.SelectMany(tree.Within).Distinct()] : [];

    /// <summary>The only worker whose children the person may open; null when no such limit applies.</summary>
    public string? OnlyWorker => Role == PortalRole.Practitioner ? WorkerId ?? string.Empty : null;
}
