using Dashboard.Measures.Engine;

namespace Dashboard.Measures.Statistics;

/// <summary>Place of a figure among others of its kind. The best is first; equals share a place.</summary>
/// <param name="Rank">Place.</param>
/// <param name="Of">Figures there are.</param>
public readonly record struct PeerRank(int Rank, int Of)
{
    /// <summary>Fewest figures among which a place says something.</summary>
    public const int FewestPeers = 3;

    /// <summary>The place; null where no side is better, or there are too few.</summary>
    /// <param name="polarity">Which side is better.</param>
    /// <param name="value">The figure; one of all.</param>
    /// <param name="all">All figures.</param>
    public static PeerRank? Find(Polarity polarity, double value, IReadOnlyCollection<double> all) => polarity == Polarity.None || all.Count < FewestPeers
        ? null
        : new PeerRank(1 + all.Count(other => polarity == Polarity.HigherIsBetter ? other > value : other < value), all.Count);
}
