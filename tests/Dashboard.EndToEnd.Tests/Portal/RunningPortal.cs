using System.Diagnostics;
using System.Net;
using System.Text;
using Dashboard.EndToEnd.Tests.Records;

namespace Dashboard.EndToEnd.Tests.Portal;

/// <summary>The portal as a council starts it: its own process, its own SQLite file, with the made-up authority that a first run makes.</summary>
public sealed class RunningPortal : IAsyncLifetime
{
    /// <summary>Small enough to be made in seconds, large enough for teams, services and five years.</summary>
    private const string DemoScale = "0.15";

    private static readonly TimeSpan Patience = TimeSpan.FromMinutes(3);

    private readonly string _folder = Directory.CreateTempSubdirectory("dashboard-portal-").FullName;
    private readonly StringBuilder _log = new();
    private Process? _process;

    /// <summary>Address of the portal.</summary>
    public string Url { get; private set; } = string.Empty;

    /// <summary>What the portal wrote to its log so far.</summary>
    public string Log
    {
        get
        {
            lock (_log)
            {
                return _log.ToString();
            }
        }
    }

    /// <summary>The program: as it was built, unless a test says otherwise.</summary>
    public string Program { get; init; } = BuildOutput.Of("src/Dashboard.Web", "Dashboard.Web.dll");

    /// <summary>Folder that it is started in; null for the one of the program.</summary>
    public string? StartedIn { get; init; }

    /// <summary>Settings of the next start, beside those that every test has.</summary>
    public IDictionary<string, string> Settings { get; } = new Dictionary<string, string>();

    /// <summary>File of the store.</summary>
    public string StoreFile => Path.Combine(_folder, "dashboard.db");

    public async Task InitializeAsync()
    {
        await MadeStore.CopyToAsync(StoreFile);
        Prepare();
        await WaitUntilReadyAsync();
    }

    /// <summary>Chooses the address and starts, without waiting: for the first time where no store has been put there.</summary>
    public void Prepare()
    {
        ChooseUrl();
        Start();
    }

    /// <summary>Chooses the address, without starting.</summary>
    public void ChooseUrl() => Url = $"http://127.0.0.1:{FreePort.Next()}";

    public Task DisposeAsync()
    {
        Stop();
        RunRecords.Keep(Log, StoreFile);
        Directory.Delete(_folder, recursive: true);
        return Task.CompletedTask;
    }

    /// <summary>The latest line of the log with a text, once the portal has had time to write it.</summary>
    public async Task<string> LastLineAsync(string text)
    {
        await Task.Delay(TimeSpan.FromMilliseconds(300));
        return Log.Split('\n').LastOrDefault(line => line.Contains(text, StringComparison.Ordinal)) ?? string.Empty;
    }

    /// <summary>Kills the portal, as a crash would.</summary>
    public void Stop()
    {
        if (_process is { HasExited: false })
        {
            _process.Kill(entireProcessTree: true);
            _process.WaitForExit();
        }

        _process?.Dispose();
        _process = null;
    }

    /// <summary>Starts it again at the same address, over the same store.</summary>
    public void Start()
    {
        var start = new ProcessStartInfo("dotnet", [Program, "--urls", Url])
        {
            WorkingDirectory = StartedIn ?? Path.GetDirectoryName(Program)!,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
        };
        start.Environment["ASPNETCORE_ENVIRONMENT"] = "Development";
        start.Environment["Store__Database"] = "sqlite:" + StoreFile;
        start.Environment["Store__DemoScale"] = DemoScale;
        foreach (var (name, value) in Settings)
        {
            start.Environment[name] = value;
        }

        _process = Process.Start(start)!;
        _process.OutputDataReceived += (_, line) => Keep(line.Data);
        _process.ErrorDataReceived += (_, line) => Keep(line.Data);
        _process.BeginOutputReadLine();
        _process.BeginErrorReadLine();
    }

    /// <summary>Waits until the overview is there for who signs in, and says how long that took.</summary>
    public async Task<TimeSpan> WaitUntilReadyAsync()
    {
        var watch = Stopwatch.StartNew();
        using var client = new HttpClient(new HttpClientHandler { AllowAutoRedirect = false }) { BaseAddress = new Uri(Url) };
        while (watch.Elapsed < Patience)
        {
            try
            {
                using var response = await client.GetAsync(new Uri("/sign-in", UriKind.Relative));
                if (response.StatusCode == HttpStatusCode.OK)
                {
                    return watch.Elapsed;
                }
            }
            catch (HttpRequestException)
            {
                // Not listening yet.
            }

            await Task.Delay(100);
        }

        throw new TimeoutException("The portal did not get ready. Its log:\n" + Log);
    }

    private void Keep(string? line)
    {
        lock (_log)
        {
            _log.AppendLine(line);
        }
    }
}
