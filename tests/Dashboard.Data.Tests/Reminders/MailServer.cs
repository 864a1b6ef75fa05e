using System.Diagnostics;
using System.Globalization;
using System.Net;
using System.Net.Sockets;
using System.Text.Json;
using Dashboard.Data.Tests.Schema;
using MimeKit;

namespace Dashboard.Data.Tests.Reminders;

/// <summary>The mail server of Provider/mail.js, run by node at an address of this machine.</summary>
internal sealed class MailServer : IDisposable
{
    private static readonly string Folder = Path.Combine(Repository.Root, "tests", "Dashboard.EndToEnd.Tests", "Provider");

    private readonly Process _process;
    private readonly List<MimeMessage> _mails = [];

    private MailServer(Process process) => _process = process;

    /// <summary>A port that nothing listens at.</summary>
    public static int FreePort()
    {
        using var listener = new TcpListener(IPAddress.Loopback, 0);
        listener.Start();
        return ((IPEndPoint)listener.LocalEndpoint).Port;
    }

    public static async Task<MailServer> StartAsync(int port, string? password = null)
    {
        if (!Directory.Exists(Path.Combine(Folder, "node_modules", "smtp-server")))
        {
            using var install = Run("npm", "ci", "--silent");
            await install.WaitForExitAsync();
        }

        var process = Run("node", "mail.js", port.ToString(CultureInfo.InvariantCulture), password ?? string.Empty);
        Assert.Equal("listening", await process.StandardOutput.ReadLineAsync());
        var server = new MailServer(process);
        _ = server.ListenAsync();
        return server;
    }

    /// <summary>Mails taken so far; waits until there are so many, then a moment for more.</summary>
    public async Task<IReadOnlyList<MimeMessage>> MailsAsync(int wanted)
    {
        for (var wait = 0; wait < 100 && Count() < wanted; wait++)
        {
            await Task.Delay(50);
        }

        await Task.Delay(200);
        lock (_mails)
        {
            return [.. _mails];
        }
    }

    public void Dispose()
    {
        _process.Kill(entireProcessTree: true);
        _process.WaitForExit();
        _process.Dispose();
    }

    private int Count()
    {
        lock (_mails)
        {
            return _mails.Count;
        }
    }

    private async Task ListenAsync()
    {
        while (await _process.StandardOutput.ReadLineAsync() is { } line)
        {
            using var taken = JsonDocument.Parse(line);
            using var raw = new MemoryStream(taken.RootElement.GetProperty("raw").GetBytesFromBase64());
            lock (_mails)
            {
                _mails.Add(MimeMessage.Load(raw));
            }
        }
    }

    private static Process Run(string command, params string[] arguments) =>
        Process.Start(new ProcessStartInfo(command, arguments) { WorkingDirectory = Folder, RedirectStandardOutput = true })!;
}
