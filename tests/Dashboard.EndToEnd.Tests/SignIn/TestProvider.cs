using System.Diagnostics;

namespace Dashboard.EndToEnd.Tests.SignIn;

/// <summary>The certified provider of Provider/provider.js, run by node at an address of this machine.</summary>
internal sealed class TestProvider : IDisposable
{
    private static readonly string Folder = Path.Combine(BuildOutput.Root(), "tests", "Dashboard.EndToEnd.Tests", "Provider");

    private readonly Process _process;

    private TestProvider(int port, Process process)
    {
        Issuer = $"http://127.0.0.1:{port}";
        _process = process;
    }

    /// <summary>Address of the provider.</summary>
    public string Issuer { get; }

    /// <summary>Starts it for a portal.</summary>
    public static async Task<TestProvider> StartAsync(string portal)
    {
        if (!Directory.Exists(Path.Combine(Folder, "node_modules")))
        {
            using var install = Run("npm", "ci", "--silent");
            await install.WaitForExitAsync();
            Assert.Equal(0, install.ExitCode);
        }

        var port = FreePort.Next();
        var process = Run("node", "provider.js", port.ToString(System.Globalization.CultureInfo.InvariantCulture), portal);
        var line = await process.StandardOutput.ReadLineAsync();
        Assert.StartsWith("listening", line, StringComparison.Ordinal);
        return new TestProvider(port, process);
    }

    public void Dispose()
    {
        _process.Kill(entireProcessTree: true);
        _process.WaitForExit();
        _process.Dispose();
    }

    private static Process Run(string command, params string[] arguments) =>
        Process.Start(new ProcessStartInfo(command, arguments) { WorkingDirectory = Folder, RedirectStandardOutput = true })!;
}
