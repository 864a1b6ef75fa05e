namespace Dashboard.Web.Layout;

/// <summary>Places of the top bar that a page fills itself, with <c>SectionContent SectionName="@ShellSections.Unit"</c>.</summary>
public static class ShellSections
{
    public const string Unit = "shell-unit";
    public const string Month = "shell-month";
}
