namespace Dashboard.Measures.Disclosure;

/// <summary>Links between measures, once the numbers of all have been read.</summary>
internal sealed class FoundLinks
{
    public FoundLinks(List<CountedQuantity> quantities, Dictionary<string, string> ofYears, List<(CountedQuantity Quantity, string Content)> twelve)
    {
        OfMeasure = quantities.ToLookup(quantity => quantity.MeasureId);
        Shared = quantities.GroupBy(quantity => quantity.Content)
            .Where(group => group.DistinctBy(quantity => quantity.MeasureId).Skip(1).Any())
            .ToDictionary(group => group.Key, group => (IReadOnlyList<CountedQuantity>)[.. group]);
        Years = twelve.Where(entry => ofYears.ContainsKey(entry.Content))
            .ToDictionary(entry => (entry.Quantity.MeasureId, entry.Quantity.Role), entry => ofYears[entry.Content]);
        foreach (var together in Shared.Values.Select(group => group.Select(quantity => quantity.MeasureId)).Concat(Years.Select(year => (IEnumerable<string>)[year.Key.Measure, year.Value])))
        {
            IReadOnlyList<string> linked = [.. together.SelectMany(measure => Linked.GetValueOrDefault(measure) ?? [measure]).Distinct().Order(StringComparer.Ordinal)];
            foreach (var measure in linked)
            {
                Linked[measure] = linked;
            }
        }
    }

    /// <summary>Quantities of each measure.</summary>
    public ILookup<string, CountedQuantity> OfMeasure { get; }

    /// <summary>Quantities that several measures show, by their content.</summary>
    public Dictionary<string, IReadOnlyList<CountedQuantity>> Shared { get; }

    /// <summary>The measure that counts month by month what another counts over twelve.</summary>
    public Dictionary<(string Measure, CountRole Role), string> Years { get; }

    /// <summary>Measures that hang together, by each of them; those that stand alone are left out.</summary>
    public Dictionary<string, IReadOnlyList<string>> Linked { get; } = [];
}
