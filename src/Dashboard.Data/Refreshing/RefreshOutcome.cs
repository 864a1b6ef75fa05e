using Dashboard.Measures.Calendar;
using Dashboard.Measures.Engine;

namespace Dashboard.Data.Refreshing;

/// <summary>Running totals of a refresh.</summary>
internal sealed class RefreshOutcome
{
    private readonly Dictionary<string, (Month Month, IReadOnlyList<string> Fields)> _latest = [];

    public int Evaluated { get; set; }

    public int Written { get; set; }

    public int Revised { get; set; }

    /// <summary>Measures that could not be counted for the last month, with what they lack. What lacks for earlier months only is no news.</summary>
    public IReadOnlyDictionary<string, IReadOnlyList<string>> NotSupplied =>
        _latest.Where(entry => entry.Value.Fields.Count > 0).ToDictionary(entry => entry.Key, entry => entry.Value.Fields);

    public void Note(MeasureResult result)
    {
        var id = result.Measure.Definition.Id;
        if (!_latest.TryGetValue(id, out var known) || result.Month >= known.Month)
        {
            _latest[id] = (result.Month, result.NotSupplied);
        }
    }
}
