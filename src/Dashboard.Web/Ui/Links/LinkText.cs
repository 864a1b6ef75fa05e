namespace Dashboard.Web.Ui.Links;

/// <summary>Addresses within the portal from a path and parameters; those without a value are left out.</summary>
public static class LinkText
{
    public static string With(string path, params ReadOnlySpan<(string Name, string? Value)> parameters)
    {
        var address = path;
        var mark = '?';
        foreach (var (name, value) in parameters)
        {
            if (!string.IsNullOrEmpty(value))
            {
                address += $"{mark}{name}={Uri.EscapeDataString(value)}";
                mark = '&';
            }
        }

        return address;
    }
}
