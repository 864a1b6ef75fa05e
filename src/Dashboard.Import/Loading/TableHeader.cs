using Dashboard.Import.Contract;

namespace Dashboard.Import.Loading;

/// <summary>Where the columns of the contract are in a source.</summary>
/// <param name="Places">Position in the source by ordinal of the column; -1 where the source lacks it.</param>
/// <param name="Others">Columns of the source that are not part of the contract.</param>
internal sealed record TableHeader(int[] Places, IReadOnlyList<string> Others)
{
    public bool Has(Column column) => Places[column.Ordinal] >= 0;

    public static TableHeader Of(SourceTable table, IReadOnlyList<string> columns)
    {
        var found = new Dictionary<string, int>(StringComparer.OrdinalIgnoreCase);
        for (var index = 0; index < columns.Count; index++)
        {
            found.TryAdd(columns[index], index);
        }

        var places = table.Columns.Select(column => found.Remove(column.Name, out var place) ? place : -1).ToArray();
        return new TableHeader(places, [.. found.Keys.Where(name => name.Length > 0)]);
    }
}
