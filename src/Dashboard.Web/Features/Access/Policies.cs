namespace Dashboard.Web.Features.Access;

/// <summary>Names of the policies that pages carry. Who passes them is decided in <see cref="AccessFeature"/>.</summary>
public static class Policies
{
    /// <summary>Figures of units: everybody but practitioners.</summary>
    public const string Figures = "figures";

    /// <summary>Rows about single children: everybody but councillors, within their scope.</summary>
    public const string Children = "children";

    /// <summary>Definitions: everybody who is signed in.</summary>
    public const string Everyone = "everyone";

    /// <summary>How the portal is set up and stands: those who look after it, whether or not they may change it.</summary>
    public const string Oversight = "oversight";

    /// <summary>Data loads and publications.</summary>
    public const string Administration = "administration";
}
