using System.Net;
using System.Net.WebSockets;

namespace Dashboard.EndToEnd.Tests.Portal;

/// <summary>What the portal says to clients that are no browser, or a browser that another site drives.</summary>
[Collection(SharedPortal.Name)]
public sealed class ProtectionTests(RunningPortal portal)
{
    private const string Elsewhere = "https://elsewhere.example";
    private const string ChildrenOfAll = "/cases/export?measure=sos.mapping&month=2026-10&unit=authority&format=csv";

    [Theory]
    [InlineData("/", HttpStatusCode.OK)]
    [InlineData("/not-there", HttpStatusCode.NotFound)]
    [InlineData("/css/tokens.css", HttpStatusCode.OK)]
    [InlineData("/statutory/front-door/export?format=csv", HttpStatusCode.OK)]
    [InlineData(ChildrenOfAll, HttpStatusCode.Forbidden)]
    public async Task Response_OfEveryKind_CarriesTheHeaders(string url, HttpStatusCode status)
    {
        using var councillor = await ScriptedReader.SignInAsync(portal, "councillor");
        using var response = await councillor.GetAsync(url);

        Assert.Equal(status, response.StatusCode);
        var policy = Assert.Single(response.Headers.GetValues("Content-Security-Policy"));
        Assert.StartsWith("default-src 'none'; ", policy, StringComparison.Ordinal);
        Assert.Contains("frame-ancestors 'none'", policy, StringComparison.Ordinal);
        Assert.Equal("nosniff", Assert.Single(response.Headers.GetValues("X-Content-Type-Options")));
        Assert.Equal("same-origin", Assert.Single(response.Headers.GetValues("Referrer-Policy")));
        Assert.False(response.Headers.Contains("Server"));
        Assert.True(url.EndsWith(".css", StringComparison.Ordinal) || response.Headers.CacheControl!.NoStore);
    }

    [Fact]
    public async Task Cookies_AreOutOfReachOfScriptsAndOtherSites()
    {
        using var reader = ScriptedReader.Nobody(portal);
        using var response = await reader.PostAsync("/sign-in/persona", new() { ["persona"] = "analyst", ["__RequestVerificationToken"] = await reader.TokenAsync() });

        var cookies = response.Headers.GetValues("Set-Cookie").ToList();
        Assert.NotEmpty(cookies);
        Assert.All(cookies, cookie =>
        {
            Assert.Contains("httponly", cookie, StringComparison.OrdinalIgnoreCase);
            Assert.Matches("(?i)samesite=(lax|strict)", cookie);
        });
    }

    [Fact]
    public async Task Circuit_OpenedByAnotherSite_IsRefused()
    {
        using var director = await ScriptedReader.SignInAsync(portal, "director");
        const string Negotiate = "/_blazor/negotiate?negotiateVersion=1";

        using var foreign = await director.PostAsync(Negotiate, [], ("Origin", Elsewhere));
        using var own = await director.PostAsync(Negotiate, [], ("Origin", portal.Url));
        Assert.Equal((HttpStatusCode.Forbidden, HttpStatusCode.OK), (foreign.StatusCode, own.StatusCode));

        using var socket = new ClientWebSocket();
        socket.Options.SetRequestHeader("Origin", Elsewhere);
        socket.Options.Cookies = director.Cookies;
        await Assert.ThrowsAsync<WebSocketException>(() => socket.ConnectAsync(new Uri(portal.Url.Replace("http:", "ws:", StringComparison.Ordinal) + "/_blazor"), CancellationToken.None));
    }

    [Theory]
    [InlineData("/sign-in/persona")]
    [InlineData("/sign-out")]
    public async Task Form_WithoutItsToken_IsRefused(string url)
    {
        using var director = await ScriptedReader.SignInAsync(portal, "director");
        using var response = await director.PostAsync(url, new() { ["persona"] = "director" });

        Assert.Equal(HttpStatusCode.BadRequest, response.StatusCode);
        using var after = await director.GetAsync("/");
        Assert.Equal(HttpStatusCode.OK, after.StatusCode);
    }

    [Fact]
    public async Task Form_OfTwoMegabytes_IsRefused()
    {
        using var reader = ScriptedReader.Nobody(portal);
        using var response = await reader.PostAsync("/sign-in/persona", new() { ["persona"] = new string('x', 2 * 1024 * 1024), ["__RequestVerificationToken"] = await reader.TokenAsync() });

        Assert.Contains(response.StatusCode, new[] { HttpStatusCode.RequestEntityTooLarge, HttpStatusCode.BadRequest });
        Assert.DoesNotContain(reader.Cookies.GetAllCookies(), cookie => cookie.Name == "dashboard");
    }

    [Theory]
    [InlineData("X-Forwarded-User", "demo:director")]
    [InlineData("X-MS-CLIENT-PRINCIPAL-NAME", "demo:director")]
    [InlineData("X-Original-URL", ChildrenOfAll)]
    [InlineData("X-HTTP-Method-Override", "POST")]
    [InlineData("Authorization", "Bearer eyJhbGciOiJub25lIn0.eyJyb2xlcyI6WyJTZW5pb3JMZWFkZXIiXX0.")]
    public async Task Header_ThatClaimsToBeSomebodyElse_ChangesNothing(string header, string value)
    {
        using var councillor = await ScriptedReader.SignInAsync(portal, "councillor");
        using var forbidden = await councillor.GetAsync(ChildrenOfAll, (header, value));
        using var nobody = ScriptedReader.Nobody(portal);
        using var unknown = await nobody.GetAsync(ChildrenOfAll, (header, value));

        Assert.Equal((HttpStatusCode.Forbidden, HttpStatusCode.Redirect), (forbidden.StatusCode, unknown.StatusCode));
        Assert.Equal("Your role does not include this. Ask the people who run the portal if you think that it should.", await forbidden.Content.ReadAsStringAsync());
        Assert.Empty(await unknown.Content.ReadAsStringAsync());
    }

    [Fact]
    public async Task Cookie_ThatWasChanged_IsNobodys()
    {
        using var director = await ScriptedReader.SignInAsync(portal, "director");
        var cookie = director.Cookies.GetAllCookies().Single(cookie => cookie.Name == "dashboard");
        var middle = cookie.Value.Length / 2;
        cookie.Value = cookie.Value[..middle] + (cookie.Value[middle] == 'A' ? 'B' : 'A') + cookie.Value[(middle + 1)..];

        using var response = await director.GetAsync(ChildrenOfAll);

        Assert.Equal(HttpStatusCode.Redirect, response.StatusCode);
        Assert.Empty(await response.Content.ReadAsStringAsync());
    }

    [Theory]
    [InlineData("/cases/export?measure=sos.mapping&month=2026-10&unit=authority&format=csv")]
    [InlineData("/cases/export?measure=sos.mapping&month=2026-10&unit=authority%27%20OR%201=1--&format=csv")]
    [InlineData("/cases/export?measure=../../etc/passwd&month=2026-10&unit=authority&format=csv")]
    [InlineData("/worklist/export?unit=authority&format=csv")]
    public async Task TeamManager_WhoAsksForMoreThanTheTeam_GetsNoRow(string url)
    {
        using var manager = await ScriptedReader.SignInAsync(portal, "team-manager");
        using var response = await manager.GetAsync(url);

        Assert.Contains(response.StatusCode, new[] { HttpStatusCode.Forbidden, HttpStatusCode.NotFound, HttpStatusCode.BadRequest });
        Assert.DoesNotMatch(@"\bC\d{6}\b", await response.Content.ReadAsStringAsync());
    }
}
