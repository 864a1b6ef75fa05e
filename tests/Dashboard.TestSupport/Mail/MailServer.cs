using System.Diagnostics;
using System.Net;
using System.Net.Sockets;
using System.Text.Json;
using MimeKit;

namespace Dashboard.TestSupport.Mail;

/// <summary>The mail server of Provider/mail.js, run by node at an address of this machine.</summary>
public sealed class MailServer : IDisposable
{
    private static readonly string Folder = FindFolder();

    private static readonly Lock Installing = new();

    private readonly Process _process;
    private readonly List<TakenMail> _mails = [];

    private MailServer(Process process) => _process = process;

    /// <summary>A port that nothing listens at.</summary>
    public static int FreePort()
    {
        using var listener = new TcpListener(IPAddress.Loopback, 0);
        listener.Start();
        return ((IPEndPoint)listener.LocalEndpoint).Port;
    }

    /// <summary>Starts it and waits until it listens.</summary>
    public static async Task<MailServer> StartAsync(int port, MailServerHabits? habits = null)
    {
        Install();
        var process = Run("node", "mail.js");
        habits ??= new MailServerHabits();
        await process.StandardInput.WriteLineAsync(JsonSerializer.Serialize(new
        {
            port,
            password = habits.Password,
            implicitTls = habits.ImplicitTls,
            certificate = habits.Certificate?.Pem,
            key = habits.Certificate?.KeyPem,
            defers = habits.Defers,
            breaksOff = habits.BreaksOff,
        }));
        if (await process.StandardOutput.ReadLineAsync() != "listening")
        {
            throw new InvalidOperationException("The mail server did not start.");
        }

        var server = new MailServer(process);
        _ = server.ListenAsync();
        return server;
    }

    /// <summary>Mails taken so far; waits until there are so many, then a moment for more.</summary>
    public async Task<IReadOnlyList<TakenMail>> MailsAsync(int wanted)
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
                _mails.Add(new TakenMail(MimeMessage.Load(raw), taken.RootElement.GetProperty("secure").GetBoolean(), taken.RootElement.GetProperty("user").GetString()));
            }
        }
    }

    private static void Install()
    {
        lock (Installing)
        {
            if (!Directory.Exists(Path.Combine(Folder, "node_modules", "smtp-server")))
            {
                using var install = Run("npm", "ci", "--silent");
                install.WaitForExit();
            }
        }
    }

    private static string FindFolder()
    {
        var root = new DirectoryInfo(AppContext.BaseDirectory);
        while (!File.Exists(Path.Combine(root.FullName, "Dashboard.sln")))
        {
            root = root.Parent ?? throw new InvalidOperationException("The tests run outside the source tree.");
        }

        return Path.Combine(root.FullName, "tests", "Dashboard.EndToEnd.Tests", "Provider");
    }

    private static Process Run(string command, params string[] arguments) =>
        Process.Start(new ProcessStartInfo(command, arguments) { WorkingDirectory = Folder, RedirectStandardInput = true, RedirectStandardOutput = true })!;
}
