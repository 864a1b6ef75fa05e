using System.Collections;
using Dashboard.Measures.Calendar;

namespace Dashboard.Measures.Disclosure;

/// <summary>Which figures of a measure are withheld from readers outside the service.</summary>
public sealed class FigureControl
{
    private static readonly int[] Widths = [12, 3, 1];

    private readonly Dictionary<Month, int> _places;
    private readonly Dictionary<PeriodTile, BitArray> _hidden = [];

    internal FigureControl(IReadOnlyList<Month> months) => _places = months.Index().ToDictionary(month => month.Item, month => month.Index);

    /// <summary>Whether the figure of a unit over the months that end with one is withheld; so is that of a month that has not been counted.</summary>
    /// <param name="unit">Number of the unit.</param>
    /// <param name="month">Last month.</param>
    /// <param name="months">How many months.</param>
    public bool Withholds(int unit, Month month, int months = 1)
    {
        if (!_places.TryGetValue(month.AddMonths(1 - months), out var place))
        {
            return true;
        }

        for (var end = place + months; place < end;)
        {
            var step = Array.Find(Widths, width => width <= end - place && _hidden.TryGetValue(new PeriodTile(place, width), out var hidden) && !hidden[unit]);
            if (step == 0)
            {
                return true;
            }

            place += step;
        }

        return false;
    }

    /// <summary>Figures that are published and those of them that are withheld.</summary>
    public (int Published, int Withheld) Extent =>
        (_hidden.Values.Sum(units => units.Count), _hidden.Values.Sum(units => units.Cast<bool>().Count(hidden => hidden)));

    internal void Add(PeriodTile tile, BitArray hidden) => _hidden.Add(tile, hidden);

    /// <summary>Takes over what another found for some tiles.</summary>
    internal void Take(FigureControl other, IEnumerable<PeriodTile> tiles)
    {
        foreach (var tile in tiles)
        {
            if (other._hidden.TryGetValue(tile, out var hidden))
            {
                _hidden.Add(tile, hidden);
            }
        }
    }

    internal bool Withholds(int unit, PeriodTile tile) => !_hidden.TryGetValue(tile, out var hidden) || hidden[unit];
}
