using System.Text.RegularExpressions;

namespace Dashboard.Web.Features.Access;

/// <summary>An endpoint as a code, for the access log: its pattern, never what somebody filled in.</summary>
internal static partial class PageCode
{
    private const int Longest = 60;
    private const string Unknown = "unknown";

    public static string Of(Endpoint? endpoint)
    {
        var code = endpoint is RouteEndpoint { RoutePattern.RawText: { } pattern } ? Others().Replace(pattern.ToLowerInvariant(), "-").Trim('-') : Unknown;
        return code.Length == 0 ? Unknown : code[..Math.Min(code.Length, Longest)];
    }

    [GeneratedRegex("[^a-z0-9]+", RegexOptions.CultureInvariant)]
    private static partial Regex Others();
}
