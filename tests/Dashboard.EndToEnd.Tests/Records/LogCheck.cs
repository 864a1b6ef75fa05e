using System.Text.RegularExpressions;

namespace Dashboard.EndToEnd.Tests.Records;

/// <summary>Finds what no log may hold: ids of children, names, and addresses with an id in their query.</summary>
internal static partial class LogCheck
{
    /// <summary>Lines that hold personal data, each with what was found in it.</summary>
    public static IReadOnlyList<string> FaultsOf(string log, IEnumerable<string> names)
    {
        var known = names.ToList();
        return [.. log.Split('\n').Select(line => (Line: line, Fault: FaultOf(line, known))).Where(found => found.Fault is not null).Select(found => $"{found.Fault}: {found.Line.Trim()}")];
    }

    private static string? FaultOf(string line, List<string> names) =>
        ChildId().IsMatch(line) ? "id of a child"
        : IdInAQuery().IsMatch(line) ? "id in a query"
        : names.Exists(name => line.Contains(name, StringComparison.OrdinalIgnoreCase)) ? "name"
        : null;

    [GeneratedRegex(@"\bC\d{6}\b")]
    private static partial Regex ChildId();

    [GeneratedRegex(@"[?&](child|worker|person|user|id)=[^&\s]", RegexOptions.IgnoreCase)]
    private static partial Regex IdInAQuery();
}
