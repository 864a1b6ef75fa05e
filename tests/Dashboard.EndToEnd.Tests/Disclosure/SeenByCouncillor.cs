using System.IO.Compression;
using System.Net;
using System.Text;
using System.Text.RegularExpressions;
using Dashboard.EndToEnd.Tests.Portal;

namespace Dashboard.EndToEnd.Tests.Disclosure;

/// <summary>Every page and file as a councillor gets it, without what is different each time: nonces, tokens, protected state, times of day, names within files.</summary>
internal static partial class SeenByCouncillor
{
    private static readonly string[] Pages =
    [
        "/", "/statutory/headlines", "/statutory/front-door", "/statutory/front-door?period=3", "/statutory/assessments?period=6", "/statutory/section-47?period=12", "/statutory/children-in-need",
        "/statutory/child-protection?period=year", "/statutory/looked-after", "/statutory/placements", "/statutory/health-and-missing", "/statutory/care-leavers", "/statutory/adoption",
        "/statutory/journey?period=6", "/equalities", "/caseload", "/standards", "/escalations", "/supervision", "/definitions", "/data-quality", "/mpd", "/mpd/print", "/mpd/print?numbers=exact",
        "/board", "/board?month=2026-09", "/board?as=councillor",
    ];

    /// <summary>What is answered at each address that a councillor may open.</summary>
    public static async Task<IReadOnlyDictionary<string, string>> ReadAsync(RunningPortal portal, IEnumerable<string> measures)
    {
        var read = await ReadAsync(portal, "councillor", Pages.Concat(measures));
        using var reader = await ScriptedReader.SignInAsync(portal, "councillor");
        foreach (var url in Pages)
        {
            var (path, query) = url.Split('?') is [var before, var after] ? (before, after + "&") : (url, "");
            foreach (var format in (string[])["csv", "xlsx", "docx"])
            {
                await AddAsync(reader, read, $"{path.TrimEnd('/')}/export?{query}format={format}");
                await AddAsync(reader, read, $"{path.TrimEnd('/')}/export?{query}format={format}&numbers=exact");
            }
        }

        return read;
    }

    /// <summary>What is answered to a persona at some addresses.</summary>
    public static async Task<Dictionary<string, string>> ReadAsync(RunningPortal portal, string persona, IEnumerable<string> urls)
    {
        using var reader = await ScriptedReader.SignInAsync(portal, persona);
        var read = new Dictionary<string, string>();
        foreach (var url in urls)
        {
            await AddAsync(reader, read, url);
        }

        return read;
    }

    private static async Task AddAsync(ScriptedReader reader, Dictionary<string, string> read, string url)
    {
        using var answer = await reader.GetAsync(url);
        if (answer.StatusCode == HttpStatusCode.OK)
        {
            var bytes = await answer.Content.ReadAsByteArrayAsync();
            read.Add(url, Changing().Replace(url.Contains("format=xlsx", StringComparison.Ordinal) || url.Contains("format=docx", StringComparison.Ordinal) ? Unzipped(bytes) : Encoding.UTF8.GetString(bytes), "*"));
        }
    }

    private static string Unzipped(byte[] bytes)
    {
        using var zip = new ZipArchive(new MemoryStream(bytes));
        return string.Join('\n', zip.Entries.OrderBy(entry => entry.FullName, StringComparer.Ordinal).Select(entry =>
        {
            using var text = new StreamReader(entry.Open());
            return entry.FullName + text.ReadToEnd();
        }));
    }

    [GeneratedRegex("""<!--Blazor.*?-->|CfDJ8[\w-]+|nonce="[^"]*"|\d{4}-\d\d-\d\dT[\d:.]+Z|\b\d{1,2}:\d{2}(:\d{2})?\b|(?<=filter-[a-z]+-)[0-9a-f]{5}\b|\bR[0-9a-f]{12,}|\b[0-9a-f]{32}\b""", RegexOptions.Singleline)]
    private static partial Regex Changing();
}
