namespace Dashboard.Measures.Engine;

/// <summary>A band of amounts, both ends included; an open end is null.</summary>
/// <param name="Id">Stored code and label, for instance 11-20.</param>
/// <param name="From">Lowest amount in the band.</param>
/// <param name="To">Highest amount in the band; null for "and more".</param>
public sealed record Band(string Id, double From, double? To)
{
    /// <summary>Bands from their upper ends: 0 and then each next amount, closed by "and more".</summary>
    public static IReadOnlyList<Band> UpTo(params int[] ends)
    {
        var bands = new List<Band>();
        var from = 0;
        foreach (var end in ends)
        {
            bands.Add(new Band(from == end ? $"{end}" : $"{from}-{end}", from, end));
            from = end + 1;
        }

        bands.Add(new Band($"{from}+", from, null));
        return bands;
    }

    /// <summary>Whether the amount lies in the band. Amounts below the first band belong to it.</summary>
    public bool Holds(double amount) => To is null || amount <= To;
}
