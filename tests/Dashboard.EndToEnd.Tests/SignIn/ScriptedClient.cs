using System.Net;
using System.Text.RegularExpressions;
using Microsoft.AspNetCore.WebUtilities;

namespace Dashboard.EndToEnd.Tests.SignIn;

/// <summary>A client that follows no redirect by itself and keeps its cookies, as an attacker's script does.</summary>
internal sealed partial class ScriptedClient : IDisposable
{
    private readonly CookieContainer _cookies = new();
    private readonly HttpClient _client;

    public ScriptedClient(string portal)
    {
        Portal = new Uri(portal);
        _client = new HttpClient(new HttpClientHandler { AllowAutoRedirect = false, CookieContainer = _cookies }) { BaseAddress = Portal };
    }

    public Uri Portal { get; }

    /// <summary>Whether the portal has let the client in.</summary>
    public bool HasSession => _cookies.GetCookies(Portal).Any(cookie => cookie is { Name: "dashboard", Expired: false });

    public void Dispose() => _client.Dispose();

    /// <summary>Where a page leads; empty when it leads nowhere.</summary>
    public async Task<(HttpStatusCode Status, string Location)> GetAsync(string url)
    {
        using var response = await _client.GetAsync(new Uri(url, UriKind.RelativeOrAbsolute));
        return (response.StatusCode, response.Headers.Location?.ToString() ?? string.Empty);
    }

    /// <summary>Begins a sign-in: what the portal asks the provider.</summary>
    public async Task<Dictionary<string, string>> BeginAsync(string returnUrl = "/")
    {
        var form = await _client.GetStringAsync(new Uri("/sign-in", UriKind.Relative));
        var token = TokenField().Match(form).Groups[1].Value;
        using var content = new FormUrlEncodedContent(new Dictionary<string, string> { ["__RequestVerificationToken"] = token, ["returnUrl"] = returnUrl });
        using var response = await _client.PostAsync(new Uri("/sign-in/start", UriKind.Relative), content);
        Assert.Equal(HttpStatusCode.Redirect, response.StatusCode);
        return QueryHelpers.ParseQuery(response.Headers.Location!.Query).ToDictionary(pair => pair.Key, pair => pair.Value.ToString());
    }

    [GeneratedRegex("name=\"__RequestVerificationToken\" value=\"([^\"]+)\"")]
    private static partial Regex TokenField();
}
