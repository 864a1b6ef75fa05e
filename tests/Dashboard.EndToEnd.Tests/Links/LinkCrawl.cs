using System.Net;
using System.Text.RegularExpressions;
using Dashboard.EndToEnd.Tests.Portal;
using Microsoft.Playwright;

namespace Dashboard.EndToEnd.Tests.Links;

/// <summary>Follows the links that one reader is shown, from the home page on: some of every kind. Pages about single children are opened in a browser, the others are read as they are sent.</summary>
internal sealed partial class LinkCrawl(ScriptedReader reader, IPage browser, string start = "/")
{
    /// <summary>Far above what there is; a crawl that meets it goes in circles.</summary>
    public const int Most = 800;

    /// <summary>The page of component examples, there in development only, shows faults on purpose.</summary>
    private const string Examples = "/ui-kit";

    private static readonly string[] Refusals =
    [
        "You cannot open this page", "There is no page here", "Ask the people who run the portal if you think that you should see it", "could not be loaded", "There is no such child within what you may see", "You are signed out",
    ];

    private readonly Queue<(string Url, string From)> _ahead = new([(start, "sign-in")]);
    private readonly Dictionary<string, int> _followed = [];
    private readonly HashSet<string> _seen = [];
    private readonly List<string> _faults = [];

    /// <summary>Pages and files that were opened.</summary>
    public int Opened { get; private set; }

    /// <summary>Kinds of links that were followed.</summary>
    public IReadOnlyCollection<string> Kinds => _followed.Keys;

    /// <summary>Follows everything; what did not open as a link should.</summary>
    public async Task<IReadOnlyList<string>> RunAsync()
    {
        while (_ahead.TryDequeue(out var next) && Opened < Most)
        {
            var kind = LinkPattern.KindOf(next.Url);
            var followed = _followed.GetValueOrDefault(kind);
            if (followed >= LinkPattern.SamplesOf(next.Url) || !_seen.Add(next.Url))
            {
                continue;
            }

            _followed[kind] = followed + 1;
            Opened++;
            await OpenAsync(next.Url, next.From);
        }

        return _faults;
    }

    /// <summary>Opens the first page only.</summary>
    public async Task<IReadOnlyList<string>> OpenFirstAsync()
    {
        await OpenAsync(start, "test");
        return _faults;
    }

    private async Task OpenAsync(string url, string from)
    {
        var page = LinkPattern.IsChildLevel(url) ? await BrowseAsync(url) : await ReadAsync(url);
        if (page.Status != (int)HttpStatusCode.OK)
        {
            _faults.Add($"{url} (from {from}) answers {page.Status}.");
        }

        _faults.AddRange(Refusals.Where(words => page.Words.Contains(words, StringComparison.Ordinal)).Select(words => $"{url} (from {from}) says “{words}”."));
        foreach (var link in page.Links.Select(WebUtility.HtmlDecode).OfType<string>().Where(link => link.StartsWith('/') && !link.StartsWith(Examples, StringComparison.Ordinal)))
        {
            _ahead.Enqueue((link, url));
        }
    }

    private async Task<ShownPage> ReadAsync(string url)
    {
        using var answer = await reader.GetAsync(url.Split('#')[0]);
        if (answer is { StatusCode: HttpStatusCode.Redirect, Headers.Location: { } location })
        {
            _ahead.Enqueue((location.IsAbsoluteUri ? location.PathAndQuery : location.ToString(), url));
            return new ShownPage((int)HttpStatusCode.OK, string.Empty, []);
        }

        var text = answer.Content.Headers.ContentType?.MediaType == "text/html" ? await answer.Content.ReadAsStringAsync() : string.Empty;
        return new ShownPage((int)answer.StatusCode, Content().Match(text).Value, [.. Link().Matches(text).Select(match => match.Groups[1].Value)]);
    }

    private async Task<ShownPage> BrowseAsync(string url)
    {
        var answer = await browser.GotoAsync(url);
        await DrawnAsync();
        var reason = browser.Locator("form.reason");
        if (await reason.CountAsync() > 0)
        {
            await reason.Locator("input").First.CheckAsync();
            await reason.Locator("button").ClickAsync();
            await browser.Locator(".about, .panel .state").First.WaitForAsync();
        }

        return new ShownPage(
            answer!.Status,
            await browser.Locator("main").InnerTextAsync(),
            await browser.EvaluateAsync<string[]>("[...document.querySelectorAll('a[href]')].map(link => link.getAttribute('href'))"));
    }

    private async Task DrawnAsync()
    {
        await browser.Locator("main :is(.panel:not([aria-busy]) > *, form.reason, .state)").First.WaitForAsync(new() { State = WaitForSelectorState.Attached });
        await Assertions.Expect(browser.Locator("[aria-busy='true']")).ToHaveCountAsync(0);
    }

    [GeneratedRegex("<main.*</main>", RegexOptions.Singleline)]
    private static partial Regex Content();

    [GeneratedRegex("<a [^>]*?href=\"([^\"]*)\"")]
    private static partial Regex Link();
}
