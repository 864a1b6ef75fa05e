namespace Dashboard.Web.Features.Access;

/// <summary>Names of the policies that pages carry. Who passes them is decided in <see cref="AccessFeature"/>.</summary>
public static class Policies
{
    public const string Figures = "figures";
    public const string Children = "children";
    public const string Administration = "administration";
}
