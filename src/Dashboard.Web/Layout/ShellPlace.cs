namespace Dashboard.Web.Layout;

/// <summary>Places of the top bar that a feature can fill for all pages.</summary>
public enum ShellPlace
{
    Person,
    Banner,
}
