using Dashboard.Measures.Engine;
using Dashboard.Measures.Statistics;

namespace Dashboard.Measures.Equalities;

/// <summary>Sets every group of children beside one of them.</summary>
public static class EqualityComparison
{
    /// <summary>The groups in the order of their list, those without any record left out; none where only one known group is left, since there is nothing to compare.</summary>
    /// <param name="pair">What is compared.</param>
    /// <param name="dimension">How children are grouped.</param>
    /// <param name="reference">Group that the others are compared with.</param>
    /// <param name="counts">Counts by group; a group that is missing has none.</param>
    public static IReadOnlyList<EqualityGroup> Of(EqualityPair pair, EqualityDimension dimension, string reference, IReadOnlyDictionary<string, GroupCount> counts)
    {
        var known = dimension.List.Codes.Where(code => counts.TryGetValue(code, out var count) && (count.Base > 0 || count.Events > 0)).ToList();
        if (known.Count(code => code != dimension.NotKnown) < 2)
        {
            return [];
        }

        // A child whose two records lie in different units may be counted above and not below; then the counts are no parts of a whole.
        var isPart = pair.IsPart && known.TrueForAll(code => counts[code].Events <= counts[code].Base);
        var beside = counts.GetValueOrDefault(reference);
        return [.. known.Select(code =>
        {
            var rate = code == dimension.NotKnown ? null
                : isPart ? RelativeRate.OfShares(counts[code], beside)
                : RelativeRate.OfRates(counts[code], beside);
            return new EqualityGroup(new CategoryPair(dimension.Id, code), counts[code], rate, Verdict(rate, code == reference));
        })];
    }

    private static EqualityVerdict Verdict(RelativeRate? rate, bool isReference) => rate switch
    {
        null => EqualityVerdict.NotKnown,
        _ when isReference => EqualityVerdict.Reference,
        { IsSmall: true } => EqualityVerdict.TooFew,
        { IsClear: true, Index: > 1 } => EqualityVerdict.ClearlyHigher,
        { IsClear: true } => EqualityVerdict.ClearlyLower,
        _ => EqualityVerdict.NoClearDifference,
    };
}
