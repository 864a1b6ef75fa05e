using Dashboard.Data.Refreshing;
using Dashboard.Import;

namespace Dashboard.Cli;

/// <summary>Shows an import on standard error.</summary>
internal sealed class ImportConsole : IProgress<ImportProgress>
{
    private readonly ConsoleProgress _console = new();

    public void Report(ImportProgress value) =>
        _console.Report(new WorkStep($"Reading {value.Table}", (double)value.TablesDone / Math.Max(1, value.Tables)));
}
