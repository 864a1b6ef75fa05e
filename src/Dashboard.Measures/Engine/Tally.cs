namespace Dashboard.Measures.Engine;

/// <summary>Running sums of cases for a fixed number of places (units, or units times categories).</summary>
internal sealed class Tally(MeasureKind kind, int places)
{
    private readonly int[] _cases = new int[places];
    private readonly int[] _counted = new int[places];
    private readonly double[] _sum = new double[places];
    private readonly double[] _weight = new double[places];
    private readonly List<double>?[]? _amounts = kind == MeasureKind.Median ? new List<double>?[places] : null;

    public void Add(int place, MeasureCase item)
    {
        _cases[place]++;
        if (!item.Counted)
        {
            return;
        }

        _counted[place]++;
        if (item.Amount is { } amount)
        {
            _sum[place] += amount;
            _weight[place] += item.Weight ?? 1;
            if (_amounts is not null)
            {
                (_amounts[place] ??= []).Add(amount);
            }
        }
    }

    public bool Any(int place) => _cases[place] > 0;

    public UnitFigure Figure(int place) => Figures.Of(kind, _cases[place], _counted[place], _sum[place], _weight[place], _amounts?[place]);
}
