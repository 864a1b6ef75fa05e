namespace Dashboard.Measures.Disclosure;

/// <summary>What a change of a count asks of a share that other measures show beside it: its other counts must be able to go along.</summary>
/// <param name="units">Units.</param>
/// <param name="share">The share.</param>
/// <param name="role">Which of its counts changes.</param>
/// <param name="isShown">Whether a count of the share is shown by another measure as well, by its place.</param>
/// <param name="whole">What is withheld of its cases where others show them.</param>
internal sealed class ShareCoupling(PublishedUnits units, FigureGrid share, CountRole role, bool[] isShown, FigureControl? whole)
{
    private readonly Dictionary<(int Unit, PeriodTile Tile), long[]> _counts = [];
    private readonly int _larger = Enumerable.Range(0, share.Months.Count).Sum(month => Balance(share.Counts(0, new PeriodTile(month, 1)))) >= 0 ? 0 : 1;

    /// <summary>Whether the count of a unit may be one more or less.</summary>
    /// <param name="unit">Unit; beyond the last, what the parts of one leave over.</param>
    /// <param name="tile">Months.</param>
    /// <param name="change">One more or one less.</param>
    /// <param name="flipped">Which of the other counts goes along: the likely one, or the other one.</param>
    public bool Allows(int unit, PeriodTile tile, int change, bool flipped)
    {
        if (!_counts.TryGetValue((unit, tile), out var counts))
        {
            _counts.Add((unit, tile), counts = units.Counts(share, unit, tile));
        }

        if (counts.Length < 2)
        {
            return true;
        }

        if (role == CountRole.Cases)
        {
            return MayBe(counts, flipped ? 1 - _larger : _larger, change);
        }

        var other = role == CountRole.Counted ? 1 : 0;
        return flipped
            ? !isShown[other] && MayBe(counts, other, -change)
            : whole is null || unit >= share.Units || whole.Withholds(unit, tile);
    }

    // A zero that another measure shows stays zero.
    private bool MayBe(long[] counts, int part, int change) =>
        counts[part] < 0 ? counts[part] + change <= 0 : counts[part] + change >= 0 && (counts[part] > 0 || !isShown[part]);

    private static int Balance(long[] counts) => counts.Length < 2 ? 0 : Math.Sign(counts[0] - counts[1]);
}
