namespace Dashboard.Import;

/// <summary>A reason to refuse a whole import, with the place and what to do.</summary>
/// <param name="File">File or table; empty when the reason lies in the whole load.</param>
/// <param name="Row">Row in the file, the header being row 1.</param>
/// <param name="Column">Column.</param>
/// <param name="Reason">What is wrong and what to do.</param>
public sealed record ImportFault(string File, int? Row, string? Column, string Reason)
{
    public override string ToString() =>
        string.Join(", ", new[] { File, Row is null ? null : $"row {Row}", Column is null ? null : $"column {Column}" }.Where(part => !string.IsNullOrEmpty(part)))
        is { Length: > 0 } place ? $"{place}: {Reason}" : Reason;
}
