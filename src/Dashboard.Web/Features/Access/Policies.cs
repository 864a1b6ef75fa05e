namespace Dashboard.Web.Features.Access;

/// <summary>Names of the policies that pages carry. Who passes them is decided in <see cref="AccessFeature"/>.</summary>
public static class Policies
{
    /// <summary>Figures of units: those whose role shows them.</summary>
    public const string Figures = "figures";

    /// <summary>Rows about single children: those whose role opens them, within their scope.</summary>
    public const string Children = "children";

    /// <summary>Exceptions of issued months: managers, senior leaders and analysts, within their scope.</summary>
    public const string Exceptions = "exceptions";

    /// <summary>Definitions: everybody who is signed in.</summary>
    public const string Everyone = "everyone";

    /// <summary>Pages that are read by practitioners too, each within the own scope: whoever sees figures or children.</summary>
    public const string Readers = "readers";

    /// <summary>Managers' reports: those who write or read them, each within the own scope.</summary>
    public const string Reports = "reports";

    /// <summary>The performance cycle and its packs: managers, senior leaders and analysts.</summary>
    public const string Cycle = "cycle";

    /// <summary>The access log: the information governance lead alone. Nobody who looks at children looks after the log of it.</summary>
    public const string AccessLog = "access-log";

    /// <summary>How the portal is set up and stands: those who look after it, whether or not they may change it.</summary>
    public const string Oversight = "oversight";

    /// <summary>Data loads and publications.</summary>
    public const string Administration = "administration";
}
