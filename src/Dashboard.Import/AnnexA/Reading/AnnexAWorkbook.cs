using System.Xml;
using Dashboard.Import.Contract;
using Dashboard.Import.Reading;

namespace Dashboard.Import.AnnexA.Reading;

/// <summary>A workbook with the lists of Annex A, as a source of rows.</summary>
internal sealed class AnnexAWorkbook : IRowSource, IDisposable
{
    private const int LongestFileName = 120;

    private readonly WorkbookFile _workbook;
    private readonly IReadOnlyDictionary<AnnexAList, FoundSheet> _sheets;

    private AnnexAWorkbook(WorkbookFile workbook, IReadOnlyDictionary<AnnexAList, FoundSheet> sheets)
    {
        _workbook = workbook;
        _sheets = sheets;
    }

    /// <exception cref="SourceFaultException">It is no workbook that can be read.</exception>
    public static AnnexAWorkbook Open(string file, WorkbookLimits limits, IReadOnlyList<AnnexAList> lists)
    {
        var workbook = WorkbookFile.Open(file, limits);
        try
        {
            return new AnnexAWorkbook(workbook, ListSheets.Find(workbook, lists));
        }
        catch (Exception exception) when (exception is XmlException or InvalidDataException)
        {
            workbook.Dispose();
            throw workbook.Damaged();
        }
        catch
        {
            workbook.Dispose();
            throw;
        }
    }

    public IReadOnlyList<string> Others(IReadOnlyCollection<SourceTable> contract) =>
        [.. _workbook.Sheets.Except(_sheets.Values.Select(sheet => sheet.Name)).Select(sheet => $"{FileName}, sheet {sheet}")];

    public string Label(SourceTable table) => _sheets.TryGetValue((AnnexAList)table, out var sheet) ? $"{FileName}, sheet {sheet.Name}" : $"{FileName}, {table.Name}";

    public string HowToSupply(SourceTable table) => $"Name the sheet \"{table.Name}\".";

    public bool Has(SourceTable table) => _sheets.ContainsKey((AnnexAList)table);

    public IRowReader Open(SourceTable table)
    {
        var list = (AnnexAList)table;
        var sheet = _sheets[list];
        return sheet.HasNoHeadings
            ? throw new SourceFaultException(new ImportFault(
                Label(table), 1, null, $"The headings of {table.Name} were not found in the first rows. Give the sheet the headings of the template, beginning with \"{table.Columns[0].Name}\"."))
            : new ListRowReader(_workbook, sheet, list);
    }

    public void Dispose() => _workbook.Dispose();

    private string FileName => _workbook.Label.Length > LongestFileName ? _workbook.Label[..LongestFileName] : _workbook.Label;
}
