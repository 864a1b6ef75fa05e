namespace Dashboard.Import.AnnexA.Reading;

/// <summary>Finds the official headings of a list behind the ways in which they are written.</summary>
internal sealed class ListHeadings
{
    private readonly Dictionary<string, string> _official = new(StringComparer.Ordinal);

    public ListHeadings(AnnexAList list)
    {
        foreach (var column in list.ListColumns)
        {
            _official.TryAdd(Headings.OfColumn(column.Column.Name), column.Column.Name);
        }

        foreach (var column in list.ListColumns)
        {
            foreach (var alias in column.Aliases)
            {
                _official.TryAdd(Headings.OfColumn(alias), column.Column.Name);
            }
        }
    }

    /// <summary>The headings of a row by position, official where known. A heading that comes twice counts once.</summary>
    public IReadOnlyList<string> Official(IReadOnlyList<string> texts, out int known)
    {
        var seen = new HashSet<string>(StringComparer.Ordinal);
        var columns = texts
            .Select(text => _official.TryGetValue(Headings.OfColumn(text), out var official) ? (Name: official, IsKnown: true) : (Name: text, IsKnown: false))
            .Select((column, place) => !column.IsKnown || seen.Add(column.Name) ? column.Name : texts[place] + " (repeated)")
            .ToList();
        known = seen.Count;
        return columns;
    }
}
