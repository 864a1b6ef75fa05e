using System.Security.Cryptography;
using System.Text;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Logging;
using Microsoft.IdentityModel.JsonWebTokens;
using Microsoft.IdentityModel.Tokens;

namespace Dashboard.EndToEnd.Tests.SignIn;

/// <summary>A provider at an address of this machine that answers wrongly on demand, and says it has been asked by way of <see cref="TokensGiven"/>.</summary>
internal sealed class HostileProvider : IAsyncDisposable
{
    private const string KeyId = "key";
    private const string AccessToken = "access";

    private readonly RSA _key = RSA.Create(2048);
    private readonly RSA _foreign = RSA.Create(2048);
    private readonly WebApplication _app;

    public HostileProvider()
    {
        Issuer = $"http://127.0.0.1:{FreePort.Next()}";
        var builder = WebApplication.CreateSlimBuilder();
        builder.Logging.ClearProviders();
        _app = builder.Build();
        _app.Urls.Add(Issuer);
        _app.MapGet("/.well-known/openid-configuration", () => Results.Json(new
        {
            issuer = Issuer,
            authorization_endpoint = Issuer + "/auth",
            token_endpoint = Issuer + "/token",
            jwks_uri = Issuer + "/jwks",
            end_session_endpoint = Issuer + "/end",
            id_token_signing_alg_values_supported = new[] { "RS256", "HS256", "none" },
        }));
        _app.MapGet("/jwks", () => Results.Json(new { keys = new[] { PublicKey() } }));
        _app.MapPost("/token", () =>
        {
            TokensGiven++;
            return Answer == HostileAnswer.NoIdToken
                ? Results.Json(new { access_token = AccessToken, token_type = "Bearer" })
                : Results.Json(new { access_token = AccessToken, token_type = "Bearer", id_token = Token() });
        });
    }

    public string Issuer { get; }

    public HostileAnswer Answer { get; set; }

    /// <summary>The nonce that the portal asked with.</summary>
    public string Nonce { get; set; } = string.Empty;

    public int TokensGiven { get; private set; }

    public Task StartAsync() => _app.StartAsync();

    public async ValueTask DisposeAsync()
    {
        await _app.DisposeAsync();
        _key.Dispose();
        _foreign.Dispose();
    }

    private object PublicKey()
    {
        var key = _key.ExportParameters(false);
        return new { kty = "RSA", use = "sig", kid = KeyId, n = Base64UrlEncoder.Encode(key.Modulus), e = Base64UrlEncoder.Encode(key.Exponent) };
    }

    private string Token()
    {
        var now = DateTime.UtcNow;
        var claims = new Dictionary<string, object>
        {
            ["iss"] = Answer == HostileAnswer.WrongIssuer ? "https://elsewhere.example" : Issuer,
            ["aud"] = Answer == HostileAnswer.WrongAudience ? "another-portal" : ProviderSettings.ClientId,
            ["sub"] = "mallory",
            ["name"] = "Mallory",
            ["roles"] = new[] { "Dashboard.Analyst" },
            ["nonce"] = Answer == HostileAnswer.ForgedNonce ? Nonce + "x" : Nonce,
        };
        if (Answer == HostileAnswer.NoNonce)
        {
            claims.Remove("nonce");
        }

        if (Answer == HostileAnswer.NoSubject)
        {
            claims.Remove("sub");
        }

        if (Answer == HostileAnswer.WrongAccessTokenHash)
        {
            claims["at_hash"] = Base64UrlEncoder.Encode(new byte[16]);
        }

        var from = Answer == HostileAnswer.Expired ? now.AddHours(-2) : Answer == HostileAnswer.NotYetValid ? now.AddHours(1) : now.AddSeconds(-5);
        var token = new JsonWebTokenHandler { SetDefaultTimesOnTokenCreation = false }.CreateToken(new SecurityTokenDescriptor
        {
            Claims = claims,
            IssuedAt = from,
            NotBefore = from,
            Expires = from.AddMinutes(10),
            SigningCredentials = Credentials(),
        });
        return Answer == HostileAnswer.TamperedToken ? Tampered(token) : token;
    }

    private SigningCredentials? Credentials() => Answer switch
    {
        HostileAnswer.AlgorithmNone => null,
        HostileAnswer.PublicKeyAsSecret => new SigningCredentials(
            new SymmetricSecurityKey(Encoding.UTF8.GetBytes(_key.ExportSubjectPublicKeyInfoPem())) { KeyId = KeyId }, SecurityAlgorithms.HmacSha256),
        HostileAnswer.ForeignKey => new SigningCredentials(new RsaSecurityKey(_foreign) { KeyId = KeyId }, SecurityAlgorithms.RsaSha256),
        _ => new SigningCredentials(new RsaSecurityKey(_key) { KeyId = KeyId }, SecurityAlgorithms.RsaSha256),
    };

    /// <summary>Another person under the signature of the first.</summary>
    private static string Tampered(string token)
    {
        var parts = token.Split('.');
        var text = Encoding.UTF8.GetString(Base64UrlEncoder.DecodeBytes(parts[1]));
        parts[1] = Base64UrlEncoder.Encode(text.Replace("mallory", "director", StringComparison.Ordinal));
        return string.Join('.', parts);
    }
}
