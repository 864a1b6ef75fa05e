using Dashboard.Measures.Engine;

namespace Dashboard.Data.Refreshing;

/// <summary>Running totals of a refresh.</summary>
internal sealed class RefreshOutcome
{
    private readonly Dictionary<string, IReadOnlyList<string>> _notSupplied = [];

    public int Evaluated { get; set; }

    public int Written { get; set; }

    public int Revised { get; set; }

    public IReadOnlyDictionary<string, IReadOnlyList<string>> NotSupplied => _notSupplied;

    public void Note(MeasureResult result)
    {
        if (result.NotSupplied.Count > 0)
        {
            _notSupplied[result.Measure.Definition.Id] = result.NotSupplied;
        }
    }
}
