using System.Text.RegularExpressions;
using Dashboard.Data.Store;
using Microsoft.EntityFrameworkCore;

namespace Dashboard.Data.Reports;

/// <summary>Takes out of a report what does not leave the service.</summary>
internal static partial class SharedReport
{
    private const string Child = "[child]";
    private const int MostAtOnce = 500;

    /// <summary>A number this short is a figure and no id, unless the report names a child by it.</summary>
    private const int ShortestNumber = 5;

    /// <summary>The report without complex cases, exceptions, comments and teams, with a mark in place of every id of a child.</summary>
    public static async Task<OpenedReport> OfAsync(ReportingStore store, OpenedReport report, CancellationToken cancellationToken)
    {
        var sections = report.Sections.Where(section => section.Outline.Id is not (ReportOutlines.Complex or ReportOutlines.Exceptions)).ToList();
        var ids = await IdsAsync(store, report.Row.Id!.Value, [.. sections.Select(section => section.Text)], cancellationToken);
        return report with
        {
            Sections = [.. sections.Select(section => section with { Text = Without(section.Text, ids) })],
            Exceptions = [],
            Readiness = new ReportReadiness([], []),
            Steps = [],
            Units = [report.Units[0]],
            IsWritable = false,
            AwaitsDecision = false,
        };
    }

    /// <summary>The ids of children that stand in texts: of any child of the store, and of those that the report names or named.</summary>
    private static async Task<IReadOnlyList<string>> IdsAsync(ReportingStore store, int reportId, IReadOnlyList<string> texts, CancellationToken cancellationToken)
    {
        await using var context = await store.OpenForWorkAsync(cancellationToken);
        var found = await context.ReportChildren.Where(row => row.ReportId == reportId).Select(row => row.ChildId).Distinct().ToListAsync(cancellationToken);
        foreach (var words in texts.SelectMany(Candidates).Distinct().Chunk(MostAtOnce))
        {
            found.AddRange(await context.Children.Where(child => words.Contains(child.Id)).Select(child => child.Id).ToListAsync(cancellationToken));
        }

        return [.. found.Distinct().OrderByDescending(id => id.Length)];
    }

    /// <summary>Words of a text that can be ids: whole, in parts, and in the writing of ids.</summary>
    private static IEnumerable<string> Candidates(string text) => Words().Matches(text)
        .SelectMany(match => match.Value.Split('/').Append(match.Value).Concat(match.Value.Split('.', '_', '-', '/')))
        .Select(word => word.Trim('.', '_', '-', '/'))
        .Where(word => word.Any(char.IsDigit) && (word.Length >= ShortestNumber || word.Any(char.IsLetter)))
        .SelectMany(word => new[] { word, word.ToUpperInvariant(), word.ToLowerInvariant() });

    private static string Without(string text, IReadOnlyList<string> ids) => ids.Count == 0
        ? text
        : Regex.Replace(text, $@"(?<![\p{{L}}\p{{N}}])(?:{string.Join('|', ids.Select(Regex.Escape))})(?![\p{{L}}\p{{N}}])", Child, RegexOptions.IgnoreCase | RegexOptions.CultureInvariant);

    [GeneratedRegex(@"[\p{L}\p{N}][\p{L}\p{N}._/\-]*", RegexOptions.CultureInvariant)]
    private static partial Regex Words();
}
