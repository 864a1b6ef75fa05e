namespace Dashboard.Web.Layout;

/// <summary>A component that a feature puts into the shell on every page, for example who is signed in. Registered as a singleton.</summary>
public sealed record ShellPart(ShellPlace Place, Type Component);
