using System.Net;
using Dashboard.EndToEnd.Tests.Portal;
using Microsoft.AspNetCore.WebUtilities;

namespace Dashboard.EndToEnd.Tests.SignIn;

/// <summary>A client that follows no redirect by itself and keeps its cookies, as an attacker's script does.</summary>
internal sealed class ScriptedClient(string portal) : IDisposable
{
    private readonly ScriptedReader _reader = ScriptedReader.At(portal);

    public Uri Portal { get; } = new(portal);

    /// <summary>Whether the portal has let the client in.</summary>
    public bool HasSession => _reader.Cookies.GetCookies(Portal).Any(cookie => cookie is { Name: "dashboard", Expired: false });

    public void Dispose() => _reader.Dispose();

    /// <summary>Where a page leads; empty when it leads nowhere.</summary>
    public async Task<(HttpStatusCode Status, string Location)> GetAsync(string url)
    {
        using var response = await _reader.GetAsync(url);
        return (response.StatusCode, response.Headers.Location?.ToString() ?? string.Empty);
    }

    /// <summary>Begins a sign-in: what the portal asks the provider.</summary>
    public async Task<Dictionary<string, string>> BeginAsync(string returnUrl = "/")
    {
        using var response = await _reader.PostAsync("/sign-in/start", new() { ["__RequestVerificationToken"] = await _reader.TokenAsync(), ["returnUrl"] = returnUrl });
        Assert.Equal(HttpStatusCode.Redirect, response.StatusCode);
        return QueryHelpers.ParseQuery(response.Headers.Location!.Query).ToDictionary(pair => pair.Key, pair => pair.Value.ToString());
    }
}
