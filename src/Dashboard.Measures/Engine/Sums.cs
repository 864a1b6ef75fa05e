namespace Dashboard.Measures.Engine;

/// <summary>Running sums of the cases of one place: a unit, a category of a unit, or a worker.</summary>
internal struct Sums
{
    private int _counted;
    private double _sum;
    private double _weight;
    private List<double>? _amounts;

    /// <summary>Cases added.</summary>
    public int Cases { get; private set; }

    public void Add(MeasureKind kind, MeasureCase item)
    {
        Cases++;
        if (!item.Counted)
        {
            return;
        }

        _counted++;
        if (item.Amount is { } amount)
        {
            _sum += amount;
            _weight += item.Weight ?? 1;
            if (kind == MeasureKind.Median)
            {
                (_amounts ??= []).Add(amount);
            }
        }
    }

    public readonly UnitFigure Figure(MeasureKind kind) => Figures.Of(kind, Cases, _counted, _sum, _weight, _amounts);
}
