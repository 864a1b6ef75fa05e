namespace Dashboard.Web.Layout;

/// <summary>The reader's questions, in the order in which the rail shows them.</summary>
public enum NavGroup
{
    Overview,
    Practice,
    Statutory,
    Caseload,
    Audit,
    Outcomes,
    Reports,
    Board,
    Definitions,
    Administration,
}
