namespace Dashboard.Measures.Engine;

/// <summary>Running sums of cases for a fixed number of places (units, or units times categories).</summary>
internal sealed class Tally(MeasureKind kind, int places)
{
    private readonly Sums[] _sums = new Sums[places];

    public void Add(int place, MeasureCase item) => _sums[place].Add(kind, item);

    /// <summary>Places that any case was added to.</summary>
    public int Used => _sums.Count(sums => sums.Cases > 0);

    public bool Any(int place) => _sums[place].Cases > 0;

    public UnitFigure Figure(int place) => _sums[place].Figure(kind);
}
