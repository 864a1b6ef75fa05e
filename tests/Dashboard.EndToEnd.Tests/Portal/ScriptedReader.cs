using System.Net;

namespace Dashboard.EndToEnd.Tests.Portal;

/// <summary>Someone who signs in and asks with a script instead of a browser.</summary>
internal sealed class ScriptedReader : IDisposable
{
    private readonly HttpClientHandler _handler = new() { AllowAutoRedirect = false, CookieContainer = new CookieContainer() };
    private readonly HttpClient _client;

    private ScriptedReader(string url) => _client = new HttpClient(_handler) { BaseAddress = new Uri(url) };

    public CookieContainer Cookies => _handler.CookieContainer;

    public static ScriptedReader Nobody(RunningPortal portal) => At(portal.Url);

    public static ScriptedReader At(string url) => new(url);

    public static async Task<ScriptedReader> SignInAsync(RunningPortal portal, string persona)
    {
        var reader = Nobody(portal);
        using var response = await reader.PostAsync("/sign-in/persona", new() { ["persona"] = persona, ["__RequestVerificationToken"] = await reader.TokenAsync() });
        Assert.Equal(HttpStatusCode.Redirect, response.StatusCode);
        return reader;
    }

    /// <summary>The token of the forms on the sign-in page.</summary>
    public async Task<string> TokenAsync()
    {
        const string Before = "name=\"__RequestVerificationToken\" value=\"";
        var form = await _client.GetStringAsync(new Uri("/sign-in", UriKind.Relative));
        var from = form.IndexOf(Before, StringComparison.Ordinal) + Before.Length;
        return form[from..form.IndexOf('"', from)];
    }

    public Task<HttpResponseMessage> GetAsync(string url, params (string Name, string Value)[] headers) => SendAsync(HttpMethod.Get, url, null, headers);

    public Task<HttpResponseMessage> PostAsync(string url, Dictionary<string, string> form, params (string Name, string Value)[] headers) =>
        SendAsync(HttpMethod.Post, url, new FormUrlEncodedContent(form), headers);

    public void Dispose()
    {
        _client.Dispose();
        _handler.Dispose();
    }

    private Task<HttpResponseMessage> SendAsync(HttpMethod method, string url, HttpContent? content, (string Name, string Value)[] headers)
    {
        var request = new HttpRequestMessage(method, new Uri(url, UriKind.RelativeOrAbsolute)) { Content = content };
        foreach (var (name, value) in headers)
        {
            request.Headers.TryAddWithoutValidation(name, value);
        }

        return _client.SendAsync(request);
    }
}
