using System.Text;
using System.Xml;
using Dashboard.Import.Reading;

namespace Dashboard.Import.AnnexA.Reading;

/// <summary>A workbook opened for reading: its sheets by name, its shared texts, and how it counts days.</summary>
internal sealed class WorkbookFile : IDisposable
{
    private const string PackageRelations = "_rels/.rels";

    private readonly WorkbookPackage _package;
    private readonly Dictionary<string, string> _parts = new(StringComparer.Ordinal);
    private readonly List<string> _texts = [];
    private readonly WorkbookLimits _limits;

    private WorkbookFile(WorkbookPackage package, WorkbookLimits limits)
    {
        _package = package;
        _limits = limits;
    }

    /// <summary>Name of the file in messages.</summary>
    public string Label => _package.Label;

    /// <summary>Names of the sheets in the order of the workbook.</summary>
    public IReadOnlyList<string> Sheets { get; private set; } = [];

    /// <summary>Whether day 0 is 1 January 1904.</summary>
    public bool From1904 { get; private set; }

    /// <exception cref="SourceFaultException">It is no workbook that can be read.</exception>
    public static WorkbookFile Open(string file, WorkbookLimits limits)
    {
        var workbook = new WorkbookFile(WorkbookPackage.Open(file, limits), limits);
        try
        {
            workbook.ReadOutline();
            return workbook;
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

    /// <summary>Opens a sheet from its first row.</summary>
    public SheetReader OpenSheet(string name) => new(_package.Part(_parts[name])!, _texts, _limits.Columns);

    /// <summary>What a file that cannot be read on is refused with.</summary>
    public SourceFaultException Damaged() => new(new ImportFault(Label, null, null, "The workbook is damaged and cannot be read. Open it in Excel, save it as .xlsx and try again."));

    public void Dispose() => _package.Dispose();

    private void ReadOutline()
    {
        var main = Relations(PackageRelations, "").FirstOrDefault(relation => relation.Type.EndsWith("/officeDocument", StringComparison.Ordinal)).Target ?? throw Damaged();
        using var part = _package.Part(main) ?? throw Damaged();
        var folder = main[..(main.LastIndexOf('/') + 1)];
        var relations = Relations($"{folder}_rels/{main[folder.Length..]}.rels", folder).ToList();
        var targets = relations.Where(relation => relation.Type.EndsWith("/worksheet", StringComparison.Ordinal)).ToDictionary(relation => relation.Id, relation => relation.Target);
        ReadWorkbook(part, targets);
        if (relations.Find(relation => relation.Type.EndsWith("/sharedStrings", StringComparison.Ordinal)).Target is { } texts)
        {
            ReadTexts(texts);
        }
    }

    private void ReadWorkbook(Stream part, Dictionary<string, string> targets)
    {
        using var reader = WorkbookXml.Open(part);
        while (reader.Read())
        {
            if (reader.IsAt("workbookPr"))
            {
                From1904 = reader.Attribute("date1904") is "1" or "true";
            }
            else if (reader.IsAt("sheet")
                && reader.Attribute("name") is { } name
                && targets.TryGetValue(reader.Attribute("id") ?? "", out var target)
                && _package.Part(target) is { } sheet)
            {
                sheet.Dispose();
                _parts[name] = target;
            }
        }

        Sheets = [.. _parts.Keys];
    }

    private void ReadTexts(string path)
    {
        if (_package.Part(path) is not { } part)
        {
            return;
        }

        var buffer = new StringBuilder();
        using var reader = WorkbookXml.Open(part);
        while (reader.Read())
        {
            if (reader.IsAt("si"))
            {
                _texts.Add(reader.ReadTexts(buffer));
            }
        }
    }

    private IEnumerable<(string Id, string Type, string Target)> Relations(string path, string folder)
    {
        if (_package.Part(path) is not { } part)
        {
            yield break;
        }

        using var reader = WorkbookXml.Open(part);
        while (reader.Read())
        {
            if (reader.IsAt("Relationship") && reader.GetAttribute("Target") is { } target && reader.GetAttribute("TargetMode") != "External")
            {
                yield return (
                    reader.GetAttribute("Id") ?? "",
                    reader.GetAttribute("Type") ?? "",
                    target.StartsWith('/') ? target[1..] : folder + target);
            }
        }
    }
}
