using System.Net;

namespace Dashboard.EndToEnd.Tests.SignIn;

/// <summary>A scripted client and a hostile provider try to get in.</summary>
public sealed class AttackTests(HostilePortal hostile) : IClassFixture<HostilePortal>
{
    /// <summary>What is wrong with an answer, and the check that must be the one to refuse it.</summary>
    public static TheoryData<HostileAnswer, string> Wrong => new()
    {
        { HostileAnswer.WrongIssuer, "IDX10205" },
        { HostileAnswer.WrongIssuerInTheAnswer, "AuthenticationFailureException" },
        { HostileAnswer.WrongAudience, "IDX10214" },
        { HostileAnswer.Expired, "IDX10223" },
        { HostileAnswer.NotYetValid, "IDX10222" },
        { HostileAnswer.NoNonce, "IDX21349" },
        { HostileAnswer.ForgedNonce, "IDX21321" },
        { HostileAnswer.TamperedToken, "IDX10511" },
        { HostileAnswer.AlgorithmNone, "IDX10504" },
        { HostileAnswer.PublicKeyAsSecret, "IDX10511" },
        { HostileAnswer.ForeignKey, "IDX10511" },
        { HostileAnswer.WrongAccessTokenHash, "IDX21348" },
        { HostileAnswer.NoSubject, "IDX21314" },
        { HostileAnswer.NoIdToken, "Sign-in failed: SecurityTokenException. " },
    };

    [Fact]
    public void Wrong_CoversEveryAnswerButTheRightOne() =>
        Assert.Equal(Enum.GetValues<HostileAnswer>().Except([HostileAnswer.Right]).Order(), Wrong.Select(row => (HostileAnswer)row[0]).Order());

    [Fact]
    public async Task Answer_ThatIsRight_LetsThePersonInOnce()
    {
        using var client = new ScriptedClient(hostile.Portal.Url);
        var asked = await client.BeginAsync("/definitions");
        Assert.Equal(("code", "S256", client.Portal + "sign-in/callback"), (asked["response_type"], asked["code_challenge_method"], asked["redirect_uri"]));

        var (_, location) = await AnswerAsync(client, asked, HostileAnswer.Right);

        Assert.Equal("/definitions", location);
        Assert.True(client.HasSession);
        Assert.Equal(HttpStatusCode.OK, (await client.GetAsync("/definitions")).Status);
    }

    [Theory]
    [MemberData(nameof(Wrong))]
    public async Task Answer_ThatIsWrong_IsRefusedByTheCheckForIt(HostileAnswer answer, string check)
    {
        using var client = new ScriptedClient(hostile.Portal.Url);
        var asked = await client.BeginAsync();

        var (status, location) = await AnswerAsync(client, asked, answer);

        await AssertOutsideAsync(client, status, location);
        Assert.Contains(check, await hostile.Portal.LastLineAsync("Sign-in failed: "), StringComparison.Ordinal);
    }

    [Fact]
    public async Task State_UsedTwice_IsRefused()
    {
        using var client = new ScriptedClient(hostile.Portal.Url);
        var asked = await client.BeginAsync();
        await AnswerAsync(client, asked, HostileAnswer.Right);
        var given = hostile.Provider.TokensGiven;

        var (_, location) = await AnswerAsync(client, asked, HostileAnswer.Right);

        Assert.StartsWith("/sign-in/failed?", location, StringComparison.Ordinal);
        Assert.Equal(given, hostile.Provider.TokensGiven);
    }

    [Fact]
    public async Task State_OfAnotherBrowser_IsRefused()
    {
        using var victim = new ScriptedClient(hostile.Portal.Url);
        using var attacker = new ScriptedClient(hostile.Portal.Url);
        var asked = await attacker.BeginAsync();

        var (status, location) = await AnswerAsync(victim, asked, HostileAnswer.Right);

        await AssertOutsideAsync(victim, status, location);
    }

    [Theory]
    [InlineData("")]
    [InlineData("made-up")]
    public async Task State_ThatThePortalNeverMade_IsRefused(string state)
    {
        using var client = new ScriptedClient(hostile.Portal.Url);
        var asked = await client.BeginAsync();
        asked["state"] = state;

        var (status, location) = await AnswerAsync(client, asked, HostileAnswer.Right);

        await AssertOutsideAsync(client, status, location);
    }

    [Theory]
    [InlineData("https://elsewhere.example/")]
    [InlineData("//elsewhere.example/")]
    [InlineData("/\\elsewhere.example/")]
    public async Task ReturnAddress_ElseWhere_IsNotFollowed(string returnUrl)
    {
        using var client = new ScriptedClient(hostile.Portal.Url);
        var asked = await client.BeginAsync(returnUrl);

        var (_, location) = await AnswerAsync(client, asked, HostileAnswer.Right);

        Assert.Equal("/", location);
    }

    [Fact]
    public async Task CallbackAddress_IsThePortalsOwn_WhateverTheFormSays()
    {
        using var client = new ScriptedClient(hostile.Portal.Url);

        var asked = await client.BeginAsync("/&redirect_uri=https://elsewhere.example/");

        Assert.Equal(client.Portal + "sign-in/callback", asked["redirect_uri"]);
    }

    [Fact]
    public async Task Persona_WhereAProviderIsSet_IsNobody()
    {
        using var client = new HttpClient();
        using var content = new FormUrlEncodedContent(new Dictionary<string, string> { ["persona"] = "director" });

        using var response = await client.PostAsync(new Uri(hostile.Portal.Url + "/sign-in/persona"), content);

        Assert.False(response.IsSuccessStatusCode);
    }

    [Fact]
    public async Task Log_OfAFailure_NamesNobody()
    {
        using var client = new ScriptedClient(hostile.Portal.Url);
        await AnswerAsync(client, await client.BeginAsync(), HostileAnswer.WrongIssuer);

        Assert.Contains("Reference ", await hostile.Portal.LastLineAsync("Sign-in failed: "), StringComparison.Ordinal);
        Assert.DoesNotContain("mallory", hostile.Portal.Log, StringComparison.OrdinalIgnoreCase);
    }

    private static async Task AssertOutsideAsync(ScriptedClient client, HttpStatusCode status, string location)
    {
        Assert.Equal(HttpStatusCode.Redirect, status);
        Assert.StartsWith("/sign-in/failed?", location, StringComparison.Ordinal);
        Assert.False(client.HasSession);
        Assert.Contains("/sign-in", (await client.GetAsync("/")).Location, StringComparison.Ordinal);
    }

    private Task<(HttpStatusCode Status, string Location)> AnswerAsync(ScriptedClient client, Dictionary<string, string> asked, HostileAnswer answer)
    {
        hostile.Provider.Answer = answer;
        hostile.Provider.Nonce = asked["nonce"];
        var issuer = answer == HostileAnswer.WrongIssuerInTheAnswer ? "&iss=https%3A%2F%2Felsewhere.example" : string.Empty;
        return client.GetAsync($"/sign-in/callback?code=any&state={Uri.EscapeDataString(asked["state"])}{issuer}");
    }
}
