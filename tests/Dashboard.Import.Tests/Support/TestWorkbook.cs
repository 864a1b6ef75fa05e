using System.Globalization;
using System.IO.Compression;
using System.Security;
using System.Text;
using Dashboard.Import.AnnexA;

namespace Dashboard.Import.Tests.Support;

/// <summary>An Excel workbook that a test may spoil, written part by part. Made-up children only.</summary>
internal sealed class TestWorkbook : IDisposable
{
    private readonly List<(string Name, List<object?[]> Rows)> _sheets = [];
    private readonly Dictionary<string, byte[]> _parts = new(StringComparer.Ordinal);

    public string File { get; } = Path.Combine(Path.GetTempPath(), "annex-a-" + Guid.NewGuid().ToString("N", CultureInfo.InvariantCulture) + ".xlsx");

    /// <summary>Whether days are counted from 1 January 1904.</summary>
    public bool From1904 { get; init; }

    /// <summary>Whether texts stand in the table of shared texts, as Excel writes them.</summary>
    public bool SharedTexts { get; init; }

    /// <summary>What an Excel error leaves in a cell.</summary>
    public static object Error(string text) => new ErrorCell(text);

    /// <summary>Adds a sheet with these rows.</summary>
    public TestWorkbook Sheet(string name, params object?[][] rows)
    {
        _sheets.Add((name, [.. rows]));
        return this;
    }

    /// <summary>Adds the sheet of a list with the official headings and rows given by heading.</summary>
    public TestWorkbook List(int number, params (string Heading, object? Value)[][] rows)
    {
        var headings = AnnexAContract.Lists()[number - 1].Columns.Select(column => column.Name).ToList();
        _sheets.Add(($"List {number}", [[.. headings], .. rows.Select(row => Row(headings, row))]));
        return this;
    }

    /// <summary>Changes the rows of a sheet, headings among them.</summary>
    public TestWorkbook Change(string sheet, Action<List<object?[]>> change)
    {
        change(_sheets.Find(item => item.Name == sheet).Rows);
        return this;
    }

    /// <summary>Gives a sheet another name.</summary>
    public TestWorkbook Rename(string sheet, string name)
    {
        var place = _sheets.FindIndex(item => item.Name == sheet);
        _sheets[place] = (name, _sheets[place].Rows);
        return this;
    }

    public TestWorkbook Remove(string sheet)
    {
        _sheets.RemoveAll(item => item.Name == sheet);
        return this;
    }

    public TestWorkbook Reverse()
    {
        _sheets.Reverse();
        return this;
    }

    /// <summary>Adds a part that is no sheet.</summary>
    public TestWorkbook Part(string path, byte[] content)
    {
        _parts[path] = content;
        return this;
    }

    /// <summary>Writes the file and returns its path.</summary>
    public string Save()
    {
        var texts = new List<string>();
        using var archive = new ZipArchive(System.IO.File.Create(File), ZipArchiveMode.Create);
        void Write(string path, string xml) => WritePart(archive, path, Encoding.UTF8.GetBytes(xml));

        Write("_rels/.rels", Relations(("rId1", "officeDocument", "xl/workbook.xml")));
        Write("xl/workbook.xml", $"""<workbook xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main" xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships"><workbookPr date1904="{(From1904 ? 1 : 0)}"/><sheets>{string.Concat(_sheets.Select((sheet, place) => $"<sheet name=\"{SecurityElement.Escape(sheet.Name)}\" sheetId=\"{place + 1}\" r:id=\"rId{place + 1}\"/>"))}</sheets></workbook>""");
        Write("xl/_rels/workbook.xml.rels", Relations([.. _sheets.Select((_, place) => ($"rId{place + 1}", "worksheet", $"worksheets/sheet{place + 1}.xml")), ("rIdTexts", "sharedStrings", "sharedStrings.xml")]));
        for (var place = 0; place < _sheets.Count; place++)
        {
            Write($"xl/worksheets/sheet{place + 1}.xml", SheetXml(_sheets[place].Rows, texts));
        }

        Write("xl/sharedStrings.xml", $"""<sst xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main">{string.Concat(texts.Select(text => $"<si><r><t xml:space=\"preserve\">{Escape(text[..(text.Length / 2)])}</t></r><r><t xml:space=\"preserve\">{Escape(text[(text.Length / 2)..])}</t></r></si>"))}</sst>""");
        foreach (var (path, content) in _parts)
        {
            WritePart(archive, path, content);
        }

        return File;
    }

    public void Dispose() => System.IO.File.Delete(File);

    private static object?[] Row(List<string> headings, (string Heading, object? Value)[] values)
    {
        var row = new object?[headings.Count];
        foreach (var (heading, value) in values)
        {
            var place = headings.IndexOf(heading);
            Assert.True(place >= 0, $"There is no heading \"{heading}\".");
            row[place] = value;
        }

        return row;
    }

    private static void WritePart(ZipArchive archive, string path, byte[] content)
    {
        using var stream = archive.CreateEntry(path, CompressionLevel.SmallestSize).Open();
        stream.Write(content);
    }

    private static string Relations(params (string Id, string Type, string Target)[] relations) =>
        $"""<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">{string.Concat(relations.Select(item => $"<Relationship Id=\"{item.Id}\" Type=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships/{item.Type}\" Target=\"{item.Target}\"/>"))}</Relationships>""";

    private static string Escape(string text) => SecurityElement.Escape(text)!;

    private string SheetXml(List<object?[]> rows, List<string> texts)
    {
        var xml = new StringBuilder("<worksheet xmlns=\"http://schemas.openxmlformats.org/spreadsheetml/2006/main\"><sheetData>");
        for (var row = 0; row < rows.Count; row++)
        {
            xml.Append(CultureInfo.InvariantCulture, $"<row r=\"{row + 1}\">");
            for (var column = 0; column < rows[row].Length; column++)
            {
                xml.Append(CellXml($"{(column < 26 ? "" : "A")}{(char)('A' + (column % 26))}{row + 1}", rows[row][column], texts));
            }

            xml.Append("</row>");
        }

        return xml.Append("</sheetData></worksheet>").ToString();
    }

    private string CellXml(string name, object? value, List<string> texts)
    {
        switch (value)
        {
            case null:
                return $"<c r=\"{name}\" s=\"0\"/>";
            case ErrorCell error:
                return $"<c r=\"{name}\" t=\"e\"><v>{error.Text}</v></c>";
            case bool flag:
                return $"<c r=\"{name}\" t=\"b\"><v>{(flag ? 1 : 0)}</v></c>";
            case DateOnly day:
                return string.Create(CultureInfo.InvariantCulture, $"<c r=\"{name}\"><v>{day.ToDateTime(TimeOnly.MinValue).ToOADate() - (From1904 ? 1462 : 0)}</v></c>");
            case string text when SharedTexts:
                texts.Add(text);
                return string.Create(CultureInfo.InvariantCulture, $"<c r=\"{name}\" t=\"s\"><v>{texts.Count - 1}</v></c>");
            case string text:
                return $"<c r=\"{name}\" t=\"inlineStr\"><is><t xml:space=\"preserve\">{Escape(text)}</t></is></c>";
            default:
                return string.Create(CultureInfo.InvariantCulture, $"<c r=\"{name}\"><v>{value}</v></c>");
        }
    }

    private sealed record ErrorCell(string Text);
}
