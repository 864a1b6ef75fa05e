using System.Reflection;
using System.Text.RegularExpressions;
using Dashboard.Web.Features.Access;
using Microsoft.AspNetCore.Components;
using Microsoft.AspNetCore.WebUtilities;

namespace Dashboard.EndToEnd.Tests.Links;

/// <summary>Says which links are of one kind, so that a crawl follows a few of each.</summary>
internal static partial class LinkPattern
{
    private const int MeasuresFollowed = 3;

    private const string Measures = "/measures/";

    private const string Export = "/export";

    private static readonly string[] Varying = ["/children/", Measures];

    private static readonly string[] ChildLevel =
    [
        .. typeof(ChildLevelPageAttribute).Assembly.GetTypes()
            .Where(type => type.GetCustomAttribute<ChildLevelPageAttribute>() is not null)
            .SelectMany(type => type.GetCustomAttributes<RouteAttribute>())
            .Select(route => route.Template.Split('{')[0]),
    ];

    /// <summary>Whether a page is drawn in the browser only; a file is not.</summary>
    public static bool IsChildLevel(string url) => !Path(url).EndsWith(Export, StringComparison.Ordinal) && Array.Exists(ChildLevel, page => page.EndsWith('/') ? Path(url).StartsWith(page, StringComparison.Ordinal) : Path(url) == page);

    /// <summary>Path, without what differs from child to child and measure to measure, with the names of the filters. Lists of children differ by unit: which unit decides who may open them.</summary>
    public static string KindOf(string url)
    {
        var query = QueryHelpers.ParseQuery(url.Contains('?', StringComparison.Ordinal) ? url[url.IndexOf('?', StringComparison.Ordinal)..].Split('#')[0] : string.Empty);
        var path = Array.Find(Varying, start => Path(url).StartsWith(start, StringComparison.Ordinal)) ?? Number().Replace(Path(url), "/#");
        return IsChildLevel(url)
            ? $"{path} unit={query.GetValueOrDefault("unit")}"
            : $"{path} {string.Join(' ', query.Keys.Order(StringComparer.Ordinal))} {query.GetValueOrDefault("format")}";
    }

    /// <summary>How many of a kind are followed.</summary>
    public static int SamplesOf(string url) => Path(url).StartsWith(Measures, StringComparison.Ordinal) ? MeasuresFollowed : 1;

    private static string Path(string url) => url.Split('?', '#')[0];

    [GeneratedRegex(@"/\d+(?=/|$)")]
    private static partial Regex Number();
}
