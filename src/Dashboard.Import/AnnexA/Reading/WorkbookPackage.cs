using System.IO.Compression;
using Dashboard.Import.Reading;

namespace Dashboard.Import.AnnexA.Reading;

/// <summary>The ZIP package of a workbook, opened only after its kind and its sizes have been checked.</summary>
internal sealed class WorkbookPackage : IDisposable
{
    private const string SaveAs = "Open it in Excel and save it as an Excel workbook (.xlsx)";

    private static readonly byte[] CompoundHeader = [0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1, 0x1A, 0xE1];
    private static readonly byte[] ZipHeader = [(byte)'P', (byte)'K', 3, 4];

    private readonly ZipArchive _archive;

    private WorkbookPackage(ZipArchive archive, string label)
    {
        _archive = archive;
        Label = label;
    }

    /// <summary>Name of the file in messages.</summary>
    public string Label { get; }

    /// <exception cref="SourceFaultException">It is no workbook that can be read, or larger than the limits.</exception>
    public static WorkbookPackage Open(string file, WorkbookLimits limits)
    {
        var label = Path.GetFileName(file);
        FileStream stream;
        try
        {
            stream = new FileStream(file, FileMode.Open, FileAccess.Read, FileShare.Read);
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            throw Refuse(label, "The file cannot be opened. Check its name, that it may be read, and that no other program holds it.");
        }

        try
        {
            CheckHeader(stream, label, limits);
            var package = new WorkbookPackage(new ZipArchive(stream, ZipArchiveMode.Read), label);
            package.CheckParts(limits);
            return package;
        }
        catch (InvalidDataException)
        {
            stream.Dispose();
            throw Refuse(label, "The file is damaged or cut off. Export or copy it again.");
        }
        catch
        {
            stream.Dispose();
            throw;
        }
    }

    /// <summary>Opens a part by its path in the package; null when there is none.</summary>
    public Stream? Part(string path) => _archive.GetEntry(path)?.Open();

    public void Dispose() => _archive.Dispose();

    private static SourceFaultException Refuse(string label, string reason) => new(new ImportFault(label, null, null, reason));

    private static void CheckHeader(FileStream stream, string label, WorkbookLimits limits)
    {
        if (stream.Length > limits.FileBytes)
        {
            throw Refuse(label, $"The file is larger than {limits.FileBytes / 1_000_000} MB. Remove sheets that are not among the lists, or raise the limit in the settings.");
        }

        Span<byte> header = stackalloc byte[CompoundHeader.Length];
        var read = stream.ReadAtLeast(header, header.Length, throwOnEndOfStream: false);
        stream.Position = 0;
        if (header[..read].SequenceEqual(CompoundHeader))
        {
            throw Refuse(label, $"The workbook is protected by a password, or in the old .xls form. {SaveAs} without a password.");
        }

        if (!header[..read].StartsWith(ZipHeader))
        {
            throw Refuse(label, $"The file is no Excel workbook. {SaveAs}.");
        }
    }

    /// <remarks>The sizes that a package states may lie, so that every part is unpacked to nowhere first, up to the limit.</remarks>
    private void CheckParts(WorkbookLimits limits)
    {
        if (_archive.Entries.Count > limits.Parts)
        {
            throw TooLarge($"it holds more parts ({limits.Parts} is the limit)");
        }

        long total = 0;
        foreach (var part in _archive.Entries)
        {
            CheckKind(part.FullName);
            var largest = Math.Min(limits.PartBytes, Math.Max(limits.RatioFromBytes, part.CompressedLength * limits.Ratio));
            if (part.Length > largest || (total += Measure(part, largest)) > limits.TotalBytes)
            {
                throw TooLarge("it becomes far larger when unpacked");
            }
        }
    }

    private void CheckKind(string part)
    {
        if (part.EndsWith("vbaProject.bin", StringComparison.OrdinalIgnoreCase))
        {
            throw Refuse(Label, $"The workbook holds macros. {SaveAs}, which leaves them out.");
        }

        if (part.Equals("xl/workbook.bin", StringComparison.OrdinalIgnoreCase))
        {
            throw Refuse(Label, $"The workbook is in the binary form (.xlsb). {SaveAs}.");
        }
    }

    private long Measure(ZipArchiveEntry part, long largest)
    {
        using var stream = part.Open();
        var buffer = new byte[1 << 16];
        long length = 0;
        for (var read = 1; read > 0; length += read)
        {
            read = stream.Read(buffer);
            if (length + read > largest)
            {
                throw TooLarge("it becomes far larger when unpacked");
            }
        }

        return length;
    }

    private SourceFaultException TooLarge(string what) =>
        Refuse(Label, $"The file is not taken: {what} than a workbook of lists can be. {SaveAs} anew, with the lists only.");
}
