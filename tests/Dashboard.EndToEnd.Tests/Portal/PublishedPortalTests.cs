using System.Diagnostics;
using System.Text.RegularExpressions;

namespace Dashboard.EndToEnd.Tests.Portal;

/// <summary>The portal as <c>docs/installing.md</c> installs it: published, and started in the folder that holds its settings.</summary>
public sealed partial class PublishedPortalTests : IAsyncLifetime
{
    private readonly string _program = Directory.CreateTempSubdirectory("dashboard-published-").FullName;
    private readonly string _settings = Directory.CreateTempSubdirectory("dashboard-settings-").FullName;

    public async Task InitializeAsync()
    {
        using var publish = Process.Start(new ProcessStartInfo(
            "dotnet",
            ["publish", Path.Combine(BuildOutput.Root(), "src", "Dashboard.Web"), "--no-build", "-c", BuildOutput.Configuration, "-o", _program, "-nodeReuse:false"])
        {
            RedirectStandardOutput = true,
        })!;
        var said = await publish.StandardOutput.ReadToEndAsync();
        await publish.WaitForExitAsync();
        Assert.True(publish.ExitCode == 0, said);
    }

    public Task DisposeAsync()
    {
        Directory.Delete(_program, recursive: true);
        Directory.Delete(_settings, recursive: true);
        return Task.CompletedTask;
    }

    [Fact]
    public async Task Published_StartedInAnotherFolder_LooksForSettingsThereAndServesItsFiles()
    {
        var portal = new RunningPortal { Program = Path.Combine(_program, "Dashboard.Web.dll"), StartedIn = _settings };
        try
        {
            await portal.InitializeAsync();
            using var client = new HttpClient { BaseAddress = new Uri(portal.Url) };
            var page = await client.GetStringAsync(new Uri("/sign-in", UriKind.Relative));

            Assert.Contains("Content root path: " + _settings, portal.Log, StringComparison.Ordinal);
            var files = FilesOf().Matches(page).Select(match => match.Groups["file"].Value).ToList();
            Assert.Contains(files, file => file.EndsWith(".css", StringComparison.Ordinal));
            Assert.Contains(files, file => file.Contains("blazor.web", StringComparison.Ordinal));
            foreach (var file in files)
            {
                // A file that the program cannot find is answered with 200 and nothing in it.
                Assert.False((await client.GetByteArrayAsync(new Uri(file, UriKind.Relative))).Length == 0, $"{file} is empty.");
            }
        }
        finally
        {
            await portal.DisposeAsync();
        }
    }

    [GeneratedRegex("(?:href|src)=\"(?<file>[^\":]+\\.(?:css|js))\"")]
    private static partial Regex FilesOf();
}
