namespace Dashboard.Import;

/// <summary>How large a workbook may be; checked before anything of it is unpacked for use. A file beyond a limit is refused.</summary>
public sealed class WorkbookLimits
{
    /// <summary>Largest file, in bytes.</summary>
    public long FileBytes { get; set; } = 100_000_000;

    /// <summary>Most parts within the file.</summary>
    public int Parts { get; set; } = 2_000;

    /// <summary>Largest part when unpacked, in bytes.</summary>
    public long PartBytes { get; set; } = 500_000_000;

    /// <summary>All parts when unpacked, in bytes.</summary>
    public long TotalBytes { get; set; } = 1_000_000_000;

    /// <summary>Most bytes that one packed byte may become, for parts over <see cref="RatioFromBytes"/>.</summary>
    public int Ratio { get; set; } = 250;

    /// <summary>Size of an unpacked part from which <see cref="Ratio"/> holds, in bytes.</summary>
    public long RatioFromBytes { get; set; } = 5_000_000;

    /// <summary>Most columns of a sheet that are looked at.</summary>
    public int Columns { get; set; } = 256;
}
