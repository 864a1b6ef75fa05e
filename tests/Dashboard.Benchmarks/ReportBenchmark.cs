using System.Diagnostics;
using System.Globalization;
using System.Net;
using System.Net.Http.Json;
using Dashboard.Data.Reports;
using Dashboard.Data.Store;
using Dashboard.Measures.Codes;
using Microsoft.EntityFrameworkCore;

namespace Dashboard.Benchmarks;

/// <summary>A hundred managers who type into reports at once: how long a save takes, and that every text that the portal acknowledged is in the store: it fails where one is not.</summary>
internal static class ReportBenchmark
{
    private const int Writers = 100;

    private static readonly TimeSpan Run = TimeSpan.FromSeconds(30);

    /// <summary>From one pause in typing to the next: the page sends what was typed at each.</summary>
    private static readonly TimeSpan Pause = TimeSpan.FromMilliseconds(1_500);

    /// <summary>Runs over a store of the made-up authority, whose team manager writes the reports of several months; every writer has a session and a section of their own.</summary>
    public static Task RunAsync(string storeFile) => PageBenchmark.WithPortalAsync(storeFile, async (_, url) =>
    {
        var sections = ReportOutlines.Of(ReportKinds.TeamManager);
        var client = await PageBenchmark.SignInAsync(url, "team-manager");
        var list = await client.GetStringAsync(new Uri(url + "/reports"));
        var months = Months(list).Take(1 + (Writers / sections.Count));
        var reports = new List<int>();
        foreach (var month in months)
        {
            reports.Add(await OpenAsync(client, url, await client.GetStringAsync(new Uri($"{url}/reports?month={month}"))));
        }

        await OpeningAsync(client, $"{url}/reports/{reports[0].ToString(CultureInfo.InvariantCulture)}");
        var places = reports.SelectMany(report => sections.Select(section => (Report: report, Section: section.Id))).Take(Writers).ToList();
        var writers = new List<(HttpClient Client, string Token)>();
        for (var writer = 0; writer < places.Count; writer++)
        {
            var own = await PageBenchmark.SignInAsync(url, "team-manager");
            var page = await own.GetStringAsync(new Uri($"{url}/reports/{places[writer].Report.ToString(CultureInfo.InvariantCulture)}"));
            writers.Add((own, Text(page, PageBenchmark.Token)));
        }

        var before = await StoredAsync(storeFile);
        var written = await Task.WhenAll(places.Select((place, writer) => WriteAsync(writers[writer], url, place, before[place].Revision, writer)));
        var after = await StoredAsync(storeFile);
        var times = written.SelectMany(own => own.Times).Order().ToList();
        var lost = places.Index().Count(place => written[place.Index].Times.Count > 0 && after[place.Item] != (written[place.Index].Text, written[place.Index].Revision));
        Console.WriteLine($"{places.Count} writers for {Run.TotalSeconds:N0} s: {times.Count:N0} saves acknowledged, {written.Sum(own => own.Refused)} not; p50 {times[times.Count / 2]:N1} ms, p95 {times[(int)(times.Count * 0.95)]:N1} ms, slowest {times[^1]:N0} ms; sections whose last acknowledged text is not in the store: {lost}");
        if (lost > 0)
        {
            throw new InvalidOperationException($"{lost} texts that the portal acknowledged are not in the store.");
        }
    });

    private static async Task<(IReadOnlyList<double> Times, string Text, int Revision, int Refused)> WriteAsync((HttpClient Client, string Token) writer, string url, (int Report, string Section) place, int revision, int number)
    {
        var times = new List<double>();
        var (text, acknowledged, refused) = (string.Empty, string.Empty, 0);
        await Task.Delay(Pause * (number / (double)Writers));
        var end = Stopwatch.GetTimestamp() + (long)(Run.TotalSeconds * Stopwatch.Frequency);
        while (Stopwatch.GetTimestamp() < end)
        {
            text += $"Sentence {times.Count.ToString(CultureInfo.InvariantCulture)} of writer {number.ToString(CultureInfo.InvariantCulture)}, about forty letters. ";
            using var request = new HttpRequestMessage(HttpMethod.Put, new Uri($"{url}/reports/{place.Report.ToString(CultureInfo.InvariantCulture)}/sections/{place.Section}"))
            {
                Content = JsonContent.Create(new { revision, text }),
            };
            request.Headers.Add("RequestVerificationToken", writer.Token);
            request.Headers.Add("X-Requested-With", "XMLHttpRequest");
            var start = Stopwatch.GetTimestamp();
            using var response = await writer.Client.SendAsync(request);
            if (response.StatusCode == HttpStatusCode.OK)
            {
                revision = (await response.Content.ReadFromJsonAsync<Answer>())!.Revision;
                times.Add(Stopwatch.GetElapsedTime(start).TotalMilliseconds);
                acknowledged = text;
            }
            else
            {
                refused++;
            }

            await Task.Delay(Pause);
        }

        return (times, acknowledged, revision, refused);
    }

    private static async Task<IReadOnlyDictionary<(int, string), (string Text, int Revision)>> StoredAsync(string storeFile)
    {
        await using var context = await new ReportingStore(StoreConnection.Sqlite(storeFile)).OpenAsync(CancellationToken.None);
        return await context.ReportSections.ToDictionaryAsync(row => (row.ReportId, row.Section), row => (row.Text, row.Revision));
    }

    private static async Task OpeningAsync(HttpClient client, string url)
    {
        var times = new List<double>();
        for (var read = 0; read < 100; read++)
        {
            var start = Stopwatch.GetTimestamp();
            await client.GetStringAsync(new Uri(url));
            times.Add(Stopwatch.GetElapsedTime(start).TotalMilliseconds);
        }

        var first = times[0];
        times.Sort();
        Console.WriteLine($"opening a report: the first {first:N0} ms, p50 {times[times.Count / 2]:N1} ms, p95 {times[(int)(times.Count * 0.95)]:N1} ms");
    }

    private static async Task<int> OpenAsync(HttpClient client, string url, string list)
    {
        if (!list.Contains("name=\"publication\"", StringComparison.Ordinal))
        {
            return int.Parse(PageBenchmark.Between(list, "href=\"/reports/", "\""), CultureInfo.InvariantCulture);
        }

        using var opened = await client.PostAsync(new Uri(url + "/reports/open"), new FormUrlEncodedContent(new Dictionary<string, string>
        {
            ["kind"] = Field(list, "kind"),
            ["publication"] = Field(list, "publication"),
            ["unit"] = Field(list, "unit"),
            ["__RequestVerificationToken"] = Text(list, PageBenchmark.Token),
        }));
        return int.Parse(opened.RequestMessage!.RequestUri!.Segments[^1], CultureInfo.InvariantCulture);
    }

    /// <summary>The months that the picker offers.</summary>
    private static IEnumerable<string> Months(string list) => System.Text.RegularExpressions.Regex.Matches(list, "<option value=\"(\\d{4}-\\d{2})\"").Select(match => match.Groups[1].Value);

    private static string Field(string page, string name) => Text(page, $"name=\"{name}\" value=\"");

    private static string Text(string page, string before) => WebUtility.HtmlDecode(PageBenchmark.Between(page, before, "\""));

    private sealed record Answer(int Revision);
}
