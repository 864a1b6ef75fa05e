namespace Dashboard.Web.Features.Access;

/// <summary>Addresses within the portal.</summary>
public static class LocalUrl
{
    /// <summary>The address when it lies within the portal, else the other one: nobody is sent elsewhere after signing in.</summary>
    public static string Or(string? url, string otherwise) =>
        !string.IsNullOrEmpty(url) && url[0] == '/' && (url.Length == 1 || url[1] is not ('/' or '\\')) && !url.Any(char.IsControl)
            ? url
            : otherwise;
}
