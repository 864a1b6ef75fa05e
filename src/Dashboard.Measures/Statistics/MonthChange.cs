namespace Dashboard.Measures.Statistics;

/// <summary>How large a change since the month before is, against how much the figure usually moves.</summary>
public static class MonthChange
{
    /// <summary>The last change as a multiple of the mean change before it; null where the last two months are not both known, or nothing moved before.</summary>
    /// <param name="series">Points in order; null where not known.</param>
    public static double? Of(IReadOnlyList<double?> series)
    {
        if (series is not [.., { } before, { } now])
        {
            return null;
        }

        var known = series.SkipLast(1).OfType<double>().ToList();
        var moves = known.Zip(known.Skip(1), (one, next) => Math.Abs(next - one)).ToList();
        return moves.Count == 0 || moves.Average() is not (> 0 and var usual) ? null : Math.Abs(now - before) / usual;
    }
}
