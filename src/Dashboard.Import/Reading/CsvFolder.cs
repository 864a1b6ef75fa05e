using Dashboard.Import.Contract;

namespace Dashboard.Import.Reading;

/// <summary>A folder with one CSV file per table.</summary>
internal sealed class CsvFolder : IRowSource
{
    private const string Extension = ".csv";

    private readonly ImportOptions _options;
    private readonly string[] _files;
    private readonly Dictionary<string, string> _byTable = new(StringComparer.OrdinalIgnoreCase);

    /// <exception cref="SourceFaultException">There is no such folder, or two files hold one table.</exception>
    public CsvFolder(string folder, ImportOptions options)
    {
        _options = options;
        if (!Directory.Exists(folder))
        {
            throw new SourceFaultException(new ImportFault("", null, null, $"The folder \"{folder}\" does not exist. Name the folder that holds the CSV files."));
        }

        _files = [.. Directory.EnumerateFiles(folder).Order(StringComparer.Ordinal)];
        foreach (var file in _files.Where(file => file.EndsWith(Extension, StringComparison.OrdinalIgnoreCase)))
        {
            var table = Path.GetFileNameWithoutExtension(file);
            if (!_byTable.TryAdd(table, file))
            {
                throw new SourceFaultException(new ImportFault(Path.GetFileName(file), null, null, "Two files of the folder hold this table, their names differ in case only. Remove one."));
            }
        }
    }

    public IReadOnlyList<string> Others(IReadOnlyCollection<SourceTable> contract)
    {
        var known = contract.Select(table => table.Name).ToHashSet(StringComparer.OrdinalIgnoreCase);
        return [.. _files
            .Where(file => !file.EndsWith(Extension, StringComparison.OrdinalIgnoreCase) || !known.Contains(Path.GetFileNameWithoutExtension(file)))
            .Select(file => Path.GetFileName(file))];
    }

    public string Label(SourceTable table) => table.Name + Extension;

    public string HowToSupply(SourceTable table) => $"Put the file {Label(table)} into the folder.";

    public bool Has(SourceTable table) => _byTable.ContainsKey(table.Name);

    public IRowReader Open(SourceTable table) => CsvRowReader.Open(_byTable[table.Name], Label(table), _options.LongestLine);
}
