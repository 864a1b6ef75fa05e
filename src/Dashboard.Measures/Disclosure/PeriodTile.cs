using Dashboard.Measures.Calendar;

namespace Dashboard.Measures.Disclosure;

/// <summary>Months that are published together: a month, a quarter from April, July, October or January, or a statutory year.</summary>
/// <remarks>Other periods are shown only where such tiles, all of them shown, make them up. Windows that slide would give away what they leave out.</remarks>
/// <param name="First">Place of the first month.</param>
/// <param name="Months">How many.</param>
internal readonly record struct PeriodTile(int First, int Months)
{
    private const int Quarter = 3;
    private const int Year = 12;

    private static readonly int[] Chosen = [3, 6];

    /// <summary>How wide a cut it is.</summary>
    public int Width => Months switch
    {
        1 => 0,
        Quarter => 1,
        _ => 2,
    };

    /// <summary>The tiles of each statutory year, or of each month alone; parts come before what they make up.</summary>
    public static IEnumerable<IReadOnlyList<PeriodTile>> Blocks(IReadOnlyList<Month> months, bool withPeriods)
    {
        if (!withPeriods)
        {
            return months.Select((_, place) => (IReadOnlyList<PeriodTile>)[new PeriodTile(place, 1)]);
        }

        return months.Index().GroupBy(month => month.Item.StatutoryYearStart).Select(year =>
        {
            var places = year.Select(month => month.Index).ToList();
            var singles = places.Select(place => new PeriodTile(place, 1));
            var quarters = places.Where(place => (months[place].Number - 1) % Quarter == 0).Select(place => new PeriodTile(place, Quarter));
            var whole = places.Where(place => months[place] == year.Key).Select(place => new PeriodTile(place, Year));
            return (IReadOnlyList<PeriodTile>)[.. singles, .. quarters.Where(tile => tile.IsWhole(months)), .. whole.Where(tile => tile.IsWhole(months))];
        });
    }

    /// <summary>The parts that make it up, among those of its block.</summary>
    public IReadOnlyList<PeriodTile> Parts(IReadOnlyList<PeriodTile> block)
    {
        var self = this;
        return Months == 1 ? [] : [.. block.Where(tile => tile.Width == self.Width - 1 && tile.First >= self.First && tile.First < self.First + self.Months)];
    }

    /// <summary>Periods that readers may choose and that no tile is, as far as they lie in one statutory year: what a year leaves of three, six or twelve months, and the year so far.</summary>
    public static IEnumerable<PeriodTile> Windows(IReadOnlyList<PeriodTile> block)
    {
        var singles = block.Where(tile => tile.Months == 1).ToList();
        var (first, count) = (singles[0].First, singles.Count);
        if (block.Count == 1)
        {
            return [];
        }

        var starts = Enumerable.Range(1, count).Select(months => new PeriodTile(first, months));
        var ends = Enumerable.Range(1, count).Select(months => new PeriodTile(first + count - months, months));
        var within = Chosen.SelectMany(months => Enumerable.Range(first, Math.Max(0, count - months + 1)).Select(from => new PeriodTile(from, months)));
        return starts.Concat(ends).Concat(within).Distinct().Except(block);
    }

    private bool IsWhole(IReadOnlyList<Month> months) =>
        First + Months <= months.Count && months[First + Months - 1] - months[First] == Months - 1;
}
