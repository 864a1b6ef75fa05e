using System.Collections.Concurrent;
using Dashboard.Measures.Calendar;

namespace Dashboard.Measures.Standards;

/// <summary>Which standards hold from which month: a past month keeps the rules that applied then.</summary>
public sealed class StandardsTimeline
{
    /// <summary>Profile that holds unless another is chosen.</summary>
    public const string DefaultProfile = "bexley";

    // Later than any version of a profile begins.
    private static readonly Month Latest = new(9998, 12);

    private readonly ProfileLibrary _library;
    private readonly IReadOnlyList<StandardsChange> _changes;
    private readonly ConcurrentDictionary<Month, StandardsInForce> _months = new();

    /// <summary>A timeline.</summary>
    /// <param name="library">Profiles.</param>
    /// <param name="first">Profile that holds until the first change.</param>
    /// <param name="changes">Changes; of two from the same month the later in the list.</param>
    public StandardsTimeline(ProfileLibrary library, string first, IEnumerable<StandardsChange> changes)
    {
        _library = library;
        _changes = [new StandardsChange(default, first, []), .. changes.OrderBy(change => change.From)];
    }

    /// <summary>The default profile, always.</summary>
    public static StandardsTimeline Default { get; } = new(ProfileLibrary.Shipped, DefaultProfile, []);

    /// <summary>The same rules in every month.</summary>
    public static StandardsTimeline Always(string profileId, params TimescaleRule[] local) =>
        new(ProfileLibrary.Shipped, profileId, [new StandardsChange(default, profileId, local)]);

    /// <summary>The changes, by month; the first one is what holds until then.</summary>
    public IReadOnlyList<StandardsChange> Changes => _changes;

    /// <summary>What holds in a month.</summary>
    public StandardsInForce For(Month month) => _months.GetOrAdd(month, key =>
    {
        var change = _changes.Last(change => change.From <= key);
        return _library.InForce(change.ProfileId, key, change.Local);
    });

    /// <summary>Every kind of rule that holds in any month.</summary>
    public IReadOnlyList<RuleKind> Kinds
    {
        get
        {
            var kinds = _changes.SelectMany(change => For(change.From).Rules).Concat(For(Latest).Rules).Select(rule => rule.Kind).ToHashSet();
            return [.. RuleKinds.All.Where(kinds.Contains)];
        }
    }

    /// <summary>Changes with every change of the rules of any month.</summary>
    public string Version
    {
        get
        {
            var rules = _changes.Append(_changes[^1] with { From = Latest }).SelectMany(change => For(change.From).Rules.Select(rule => $"{change.From} {rule.Kind.Id} {rule.Starts} {rule.Words}"));
            return Convert.ToHexString(System.Security.Cryptography.SHA256.HashData(System.Text.Encoding.UTF8.GetBytes(string.Join('\n', rules))))[..16];
        }
    }
}
