using Bunit;
using Dashboard.Data.Access;
using Dashboard.Measures.Book;
using Microsoft.AspNetCore.Components;
using Microsoft.AspNetCore.WebUtilities;

namespace Dashboard.Web.Tests.Features.Support;

/// <summary>Looks at the links of a page with the eyes of one reader.</summary>
internal static class ReaderLinks
{
    private static readonly string[] ChildLevel = ["/cases?", "/practice/board", "/worklist", "/children/", "/standards/what-if"];
    private static readonly string[] Figures = ["/measures/", "/statutory/", "/equalities", "/escalations", "/audits", "/data-quality", "/standards", "/outcomes"];

    /// <summary>Links that would be refused to the reader.</summary>
    public static IReadOnlyList<string> RefusedTo(AccessScope reader, OrgTree tree, IRenderedComponent<IComponent> page) =>
        [.. page.FindAll("a[href]").Select(link => link.GetAttribute("href")!).Where(url => !Opens(reader, tree, url))];

    private static bool Opens(AccessScope reader, OrgTree tree, string url)
    {
        if (Array.Exists(ChildLevel, start => url.StartsWith(start, StringComparison.Ordinal)))
        {
            var unit = QueryHelpers.ParseQuery(url.Contains('?', StringComparison.Ordinal) ? url[url.IndexOf('?', StringComparison.Ordinal)..] : string.Empty).GetValueOrDefault("unit").ToString();
            return reader.SeesChildren && (unit.Length == 0 || url.StartsWith("/standards", StringComparison.Ordinal) || reader.MaySeeChildrenOf(tree, unit));
        }

        return reader.SeesFigures || !Array.Exists(Figures, start => url.StartsWith(start, StringComparison.Ordinal));
    }
}
