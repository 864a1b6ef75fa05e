using System.Diagnostics;

namespace Dashboard.Data.Tests.Schema;

/// <summary>Runs the compiler of the schema: on .NET Framework by itself, elsewhere under Mono.</summary>
internal static class SchemaCheckTool
{
    private static readonly string Tool = Path.Combine(Repository.Root, "tests", "SchemaCheck", "bin", "Release", "net472", "SchemaCheck.exe");

    public static SchemaCheckResult Run(string database, IReadOnlyDictionary<string, string> statements)
    {
        Assert.True(File.Exists(Tool), $"{Tool} is missing: build tests/Dashboard.Data.Tests, which builds it.");
        using var folder = new TemporaryFolder();
        foreach (var (name, text) in statements)
        {
            File.WriteAllText(folder.File(name), text);
        }

        var start = OperatingSystem.IsWindows() ? new ProcessStartInfo(Tool) : new ProcessStartInfo("mono") { ArgumentList = { Tool } };
        start.ArgumentList.Add(database);
        start.ArgumentList.Add(folder.Path);
        start.RedirectStandardOutput = true;
        start.RedirectStandardError = true;
        var watch = Stopwatch.StartNew();
        using var process = Start(start);
        var errors = process.StandardError.ReadToEndAsync();
        var listing = process.StandardOutput.ReadToEnd();
        process.WaitForExit();
        return new SchemaCheckResult(process.ExitCode, listing.Split('\n', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries), errors.Result, watch.Elapsed);
    }

    private static Process Start(ProcessStartInfo start)
    {
        try
        {
            return Process.Start(start)!;
        }
        catch (System.ComponentModel.Win32Exception)
        {
            throw new InvalidOperationException("Mono is not installed, and the SQL Server schema is not checked without it. Run tests/run.sh, which installs it, or: apt-get install mono-devel");
        }
    }
}
