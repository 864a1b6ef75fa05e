using System.Diagnostics;
using System.Net;
using System.Net.Sockets;
using Dashboard.Web.Features.Statutory;

namespace Dashboard.Benchmarks;

/// <summary>Starts the portal over a store and reads its pages: alone, and with fifty readers at once.</summary>
internal static class PageBenchmark
{
    private const int Readers = 50;

    /// <summary>What stands before the token against forgery in a page.</summary>
    internal const string Token = "name=\"__RequestVerificationToken\" value=\"";

    private static readonly string[] Pages =
    [
        "/", "/measures/sos.safety-plan", .. StatutoryPages.All.Select(page => StatutoryPages.Root + page.Slug), "/statutory/section-47?period=12", "/statutory/child-protection?period=6", "/equalities", "/data-quality", "/definitions", "/notices", "/caseload", "/standards",
        "/supervision", "/escalations", "/audits", "/audits/questions", "/audits/instruments",
        "/outcomes", "/outcomes?period=12", "/outcomes/curve?measure=outcome.improved.safety", "/outcomes/distance",
        "/feedback", "/feedback/staff", "/triangulation", "/practice/calendar", "/reports", "/mpd", "/mpd/print", "/board", "/qa-report", "/cycle", "/cycle/meeting?from=2026-01-05&week=2",
    ];
    private static readonly string[] FlatOut = ["/", "/statutory/headlines", "/statutory/section-47?period=12"];
    private static readonly TimeSpan Pause = TimeSpan.FromSeconds(1);
    private static readonly TimeSpan Run = TimeSpan.FromSeconds(10);

    /// <summary>Every page, or those named, a page each second.</summary>
    public static Task RunAsync(string storeFile, IReadOnlyList<string> pages) => WithPortalAsync(storeFile, async (client, url) =>
    {
        foreach (var page in pages.Count == 0 ? Pages : pages)
        {
            for (var warm = 0; warm < 200; warm++)
            {
                await client.GetStringAsync(new Uri(url + page));
            }

            var alone = await ReadAsync(client, url + page, readers: 1, TimeSpan.Zero, TimeSpan.FromSeconds(2));
            var together = await ReadAsync(client, url + page, Readers, Pause, Run);
            var size = (await client.GetByteArrayAsync(new Uri(url + page))).Length;
            Console.WriteLine($"{page}: {size / 1024:N0} KB; one reader p50 {alone.P50:N1} ms, p95 {alone.P95:N1} ms; {Readers} readers, a page each second: p50 {together.P50:N1} ms, p95 {together.P95:N1} ms");
        }
    });

    /// <summary>A few pages without a pause.</summary>
    public static Task RunFlatOutAsync(string storeFile) => WithPortalAsync(storeFile, async (client, url) =>
    {
        foreach (var page in FlatOut)
        {
            var flatOut = await ReadAsync(client, url + page, Readers, TimeSpan.Zero, TimeSpan.FromSeconds(20));
            Console.WriteLine($"{page}: {Readers} readers flat out {flatOut.PerSecond:N0} pages/s, p95 {flatOut.P95:N0} ms");
        }
    });

    /// <summary>Starts the portal over a store for as long as somebody reads.</summary>
    internal static async Task WithPortalAsync(string storeFile, Func<HttpClient, string, Task> read)
    {
        var url = $"http://127.0.0.1:{FreePort()}";
        using var portal = Start(url, storeFile);
        try
        {
            await read(await SignInAsync(url), url);
            portal.Refresh();
            Console.WriteLine($"portal process: {portal.PeakWorkingSet64 / 1e6:N0} MB at its peak");
        }
        finally
        {
            portal.Kill(entireProcessTree: true);
            await portal.WaitForExitAsync();
        }
    }

    private static async Task<(double P50, double P95, double PerSecond)> ReadAsync(HttpClient client, string url, int readers, TimeSpan pause, TimeSpan run)
    {
        var end = Stopwatch.GetTimestamp() + (long)(run.TotalSeconds * Stopwatch.Frequency);
        var times = await Task.WhenAll(Enumerable.Range(0, readers).Select(async reader =>
        {
            var own = new List<double>();

            // Readers do not all turn the page at the same moment.
            await Task.Delay(pause * (reader / (double)readers));
            while (Stopwatch.GetTimestamp() < end)
            {
                var start = Stopwatch.GetTimestamp();
                using var response = await client.GetAsync(new Uri(url));
                response.EnsureSuccessStatusCode();
                own.Add(Stopwatch.GetElapsedTime(start).TotalMilliseconds);
                if (pause > TimeSpan.Zero)
                {
                    await Task.Delay(pause);
                }
            }

            return own;
        }));
        var all = times.SelectMany(own => own).Order().ToList();
        return (all[all.Count / 2], all[(int)(all.Count * 0.95)], all.Count / run.TotalSeconds);
    }

    /// <summary>Somebody who has signed in.</summary>
    internal static async Task<HttpClient> SignInAsync(string url, string persona = "director")
    {
        var client = new HttpClient(new SocketsHttpHandler { CookieContainer = new CookieContainer(), MaxConnectionsPerServer = Readers }) { Timeout = TimeSpan.FromMinutes(1) };
        for (var attempt = 0; ; attempt++)
        {
            try
            {
                var form = await client.GetStringAsync(new Uri(url + "/sign-in"));
                var token = Between(form, Token, "\"");
                using var response = await client.PostAsync(
                    new Uri(url + "/sign-in/persona"),
                    new FormUrlEncodedContent(new Dictionary<string, string> { ["persona"] = persona, ["__RequestVerificationToken"] = token, ["returnUrl"] = "/" }));
                response.EnsureSuccessStatusCode();
                return client;
            }
            catch (Exception exception) when (exception is HttpRequestException or ArgumentOutOfRangeException && attempt < 200)
            {
                await Task.Delay(100);
            }
        }
    }

    internal static string Between(string text, string before, string after)
    {
        var from = text.IndexOf(before, StringComparison.Ordinal);
        ArgumentOutOfRangeException.ThrowIfNegative(from);
        from += before.Length;
        return text[from..text.IndexOf(after, from, StringComparison.Ordinal)];
    }

    private static Process Start(string url, string storeFile)
    {
        var assembly = typeof(Web.App).Assembly.Location;
        var start = new ProcessStartInfo("dotnet", [assembly.Replace(Path.Combine("tests", "Dashboard.Benchmarks"), Path.Combine("src", "Dashboard.Web"), StringComparison.Ordinal), "--urls", url]);
        start.WorkingDirectory = Path.GetDirectoryName(start.ArgumentList[0])!;
        start.Environment["ASPNETCORE_ENVIRONMENT"] = "Staging";
        start.Environment["Requests__PerMinute"] = "1000000";
        start.Environment["Requests__SignInsPerMinute"] = "1000000";
        start.Environment["Logging__LogLevel__Default"] = "Warning";
        start.Environment["Store__Database"] = "sqlite:" + storeFile;
        return Process.Start(start)!;
    }

    private static int FreePort()
    {
        using var listener = new TcpListener(IPAddress.Loopback, 0);
        listener.Start();
        return ((IPEndPoint)listener.LocalEndpoint).Port;
    }
}
