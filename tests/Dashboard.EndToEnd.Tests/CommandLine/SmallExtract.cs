namespace Dashboard.EndToEnd.Tests.CommandLine;

/// <summary>A small made-up authority, written and imported once; large enough that a command can be killed before it is done.</summary>
public sealed class SmallExtract : IAsyncLifetime
{
    public const string AsAt = "2026-10-31";

    private readonly string _imported = Path.Combine(Directory.CreateTempSubdirectory("dashboard-imported-").FullName, "store.db");

    /// <summary>Folder of the files.</summary>
    public string Folder { get; } = Directory.CreateTempSubdirectory("dashboard-extract-").FullName;

    public async Task InitializeAsync()
    {
        var database = "sqlite:" + _imported;
        Assert.Equal(0, (await DashboardCommand.RunAsync("demo", "--seed", "3", "--scale", "0.2", "--as-at", AsAt, "--out", Folder)).ExitCode);
        Assert.Equal(1, (await DashboardCommand.RunAsync("import", "ssd", "--folder", Folder, "--as-at", AsAt, "--database", database)).ExitCode);
        Assert.Equal(1, (await DashboardCommand.RunAsync("import", "practice", "--folder", Folder, "--as-at", AsAt, "--database", database)).ExitCode);
        Assert.False(File.Exists(_imported + "-wal"), "The import left something beside its store.");
    }

    /// <summary>Puts a store there into which the files have been imported.</summary>
    public void CopyStoreTo(string path) => File.Copy(_imported, path);

    public Task DisposeAsync()
    {
        Directory.Delete(Folder, recursive: true);
        Directory.Delete(Path.GetDirectoryName(_imported)!, recursive: true);
        return Task.CompletedTask;
    }
}
