namespace Dashboard.Data.Access;

/// <summary>What a person is to the portal. Source: systems of the frameworks, "Who reads what".</summary>
public enum PortalRole
{
    /// <summary>Own children and own supervision.</summary>
    Practitioner,

    /// <summary>Own team, to the child.</summary>
    TeamManager,

    /// <summary>Own services, to the child. Heads of service too.</summary>
    ServiceManager,

    /// <summary>Everything, to the child, with access logged. Director and assistant directors.</summary>
    SeniorLeader,

    /// <summary>Everything, to the child; brings data in and issues the month.</summary>
    Analyst,

    /// <summary>Figures of the authority and its services; never a child, worker or team.</summary>
    Councillor,

    /// <summary>The access log and the settings; no child, no worker and no figure. Not among the readers of the frameworks: somebody has to look after those who look.</summary>
    InformationGovernance,
}
