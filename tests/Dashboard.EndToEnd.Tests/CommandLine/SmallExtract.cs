namespace Dashboard.EndToEnd.Tests.CommandLine;

/// <summary>A small made-up authority, written once; large enough that a command can be killed before it is done.</summary>
public sealed class SmallExtract : IAsyncLifetime
{
    public const string AsAt = "2026-10-31";

    public string Folder { get; } = Directory.CreateTempSubdirectory("dashboard-extract-").FullName;

    public async Task InitializeAsync() =>
        Assert.Equal(0, (await DashboardCommand.RunAsync("demo", "--seed", "3", "--scale", "0.2", "--as-at", AsAt, "--out", Folder)).ExitCode);

    public Task DisposeAsync()
    {
        Directory.Delete(Folder, recursive: true);
        return Task.CompletedTask;
    }
}
