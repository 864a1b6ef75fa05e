namespace Dashboard.Measures.Statistics;

/// <summary>How often something happens in one group for each time it happens in the reference group: 1 is alike, 2 twice as often.</summary>
/// <remarks>
/// The interval is the usual one for a ratio, even on the scale of logarithms (Katz): the index times and over
/// e^(1.96 × standard error). It says how far chance alone may carry the index, never why groups differ. Zero cells are not filled with made-up halves:
/// <see cref="State"/> says what is missing instead.
/// </remarks>
public sealed record RelativeRate
{
    /// <summary>Fewest events and base of a group that are not marked as small: counts of 1 to 5 are withheld in public.</summary>
    public const int FewestNotSmall = 6;

    /// <summary>Standard errors on either side that hold 95% of a normal distribution.</summary>
    private const double Width = 1.959964;

    private RelativeRate(RelativeRateState state, double? index, double? lower, double? upper, bool isSmall)
    {
        State = state;
        Index = index;
        Lower = lower;
        Upper = upper;
        IsSmall = isSmall;
    }

    /// <summary>What can be said.</summary>
    public RelativeRateState State { get; }

    /// <summary>The index; null where the reference group gives nothing to divide by.</summary>
    public double? Index { get; }

    /// <summary>Lower end of the 95% confidence interval; null without one.</summary>
    public double? Lower { get; }

    /// <summary>Upper end of the 95% confidence interval; null without one.</summary>
    public double? Upper { get; }

    /// <summary>Whether a count of either group is below the limit: the index may swing, and giving it out may give away a child.</summary>
    public bool IsSmall { get; }

    /// <summary>Whether the interval leaves out 1, so that chance alone would hardly make the difference.</summary>
    public bool IsClear => Lower > 1 || Upper < 1;

    /// <summary>The index of shares: each event is one of the base, as repeats are among referrals.</summary>
    /// <param name="group">The group.</param>
    /// <param name="reference">The group it is compared with.</param>
    /// <param name="fewest">Counts below this are small.</param>
    /// <exception cref="ArgumentOutOfRangeException">A count is negative, or a group has more events than base.</exception>
    public static RelativeRate OfShares(GroupCount group, GroupCount reference, int fewest = FewestNotSmall)
    {
        ArgumentOutOfRangeException.ThrowIfGreaterThan(group.Events, group.Base, nameof(group));
        ArgumentOutOfRangeException.ThrowIfGreaterThan(reference.Events, reference.Base, nameof(reference));
        return Of(group, reference, fewest, count => (1.0 / count.Events) - (1.0 / count.Base));
    }

    /// <summary>The index of rates: events are set against another number, as plans of a year against its referrals, and may outnumber it.</summary>
    /// <param name="group">The group.</param>
    /// <param name="reference">The group it is compared with.</param>
    /// <param name="fewest">Counts below this are small.</param>
    /// <exception cref="ArgumentOutOfRangeException">A count is negative.</exception>
    public static RelativeRate OfRates(GroupCount group, GroupCount reference, int fewest = FewestNotSmall) =>
        Of(group, reference, fewest, count => 1.0 / count.Events);

    private static RelativeRate Of(GroupCount group, GroupCount reference, int fewest, Func<GroupCount, double> variance)
    {
        int[] counts = [group.Events, group.Base, reference.Events, reference.Base];
        foreach (var count in counts)
        {
            ArgumentOutOfRangeException.ThrowIfNegative(count);
        }

        var isSmall = counts.Any(count => count < fewest);
        if (group.Base == 0 || reference.Base == 0)
        {
            return new RelativeRate(RelativeRateState.NoBase, null, null, null, isSmall);
        }

        if (reference.Events == 0)
        {
            return new RelativeRate(RelativeRateState.NoReferenceEvents, null, null, null, isSmall);
        }

        if (group.Events == 0)
        {
            return new RelativeRate(RelativeRateState.NoEvents, 0, null, null, isSmall);
        }

        var index = (double)group.Events / group.Base / ((double)reference.Events / reference.Base);
        var error = Math.Sqrt(variance(group) + variance(reference));
        return error == 0
            ? new RelativeRate(RelativeRateState.NoVariation, index, null, null, isSmall)
            : new RelativeRate(RelativeRateState.Known, index, index * Math.Exp(-Width * error), index * Math.Exp(Width * error), isSmall);
    }
}
