using System.Security.Claims;
using System.Text.Encodings.Web;
using Microsoft.AspNetCore.Authentication;
using Microsoft.AspNetCore.Authentication.OAuth;
using Microsoft.AspNetCore.WebUtilities;
using Microsoft.Extensions.Options;
using Microsoft.IdentityModel.JsonWebTokens;
using Microsoft.IdentityModel.Protocols.OpenIdConnect;
using Microsoft.IdentityModel.Tokens;

namespace Dashboard.Web.Features.Access.Oidc;

/// <summary>Signs people in at an OpenID Connect provider by the authorization code flow with PKCE.</summary>
/// <remarks>
/// State, correlation cookie, PKCE and the code exchange are those of <see cref="OAuthHandler{TOptions}"/>; the id token is validated by the
/// IdentityModel libraries. docs/adr/0013 says why, docs/sign-in.md what is checked.
/// </remarks>
internal sealed class OidcHandler(IOptionsMonitor<OidcOptions> options, ILoggerFactory logger, UrlEncoder encoder) : OAuthHandler<OidcOptions>(options, logger, encoder)
{
    public const string SchemeName = "oidc";

    private const string IdToken = "id_token";
    private const string Issuer = "iss";
    private const string Nonce = "nonce";

    private static readonly string[] Algorithms =
    [
        SecurityAlgorithms.RsaSha256, SecurityAlgorithms.RsaSsaPssSha256, SecurityAlgorithms.EcdsaSha256,
    ];

    protected override async Task HandleChallengeAsync(AuthenticationProperties properties)
    {
        await DiscoverAsync();
        await base.HandleChallengeAsync(properties);
    }

    protected override string BuildChallengeUrl(AuthenticationProperties properties, string redirectUri)
    {
        var nonce = Protocol().GenerateNonce();
        properties.Items[Nonce] = nonce;
        return QueryHelpers.AddQueryString(base.BuildChallengeUrl(properties, redirectUri), Nonce, nonce);
    }

    protected override async Task<HandleRequestResult> HandleRemoteAuthenticateAsync()
    {
        var provider = await DiscoverAsync();

        // RFC 9207: a provider that names itself in the answer must be the one that was asked.
        var issuer = Request.Query[Issuer].ToString();
        return issuer == provider.Issuer || (issuer.Length == 0 && !NamesItself(provider))
            ? await base.HandleRemoteAuthenticateAsync()
            : HandleRequestResult.Fail("The answer comes from another provider than was asked.");
    }

    protected override async Task<AuthenticationTicket> CreateTicketAsync(ClaimsIdentity identity, AuthenticationProperties properties, OAuthTokenResponse tokens)
    {
        if (tokens.Response?.RootElement.TryGetProperty(IdToken, out var found) != true || found.GetString() is not { Length: > 0 } token)
        {
            throw new SecurityTokenException("The provider gave no id token.");
        }

        var person = await ValidateAsync(token);
        Protocol().ValidateTokenResponse(new OpenIdConnectProtocolValidationContext
        {
            ClientId = Options.ClientId,
            Nonce = properties.Items.TryGetValue(Nonce, out var nonce) ? nonce : null,
            ProtocolMessage = new OpenIdConnectMessage { IdToken = token, AccessToken = tokens.AccessToken },
            ValidatedIdToken = new System.IdentityModel.Tokens.Jwt.JwtSecurityToken(token),
        });
        properties.Items.Remove(Nonce);
        properties.StoreTokens([new AuthenticationToken { Name = IdToken, Value = token }]);
        return new AuthenticationTicket(new ClaimsPrincipal(person), properties, Scheme.Name);
    }

    private static OpenIdConnectProtocolValidator Protocol() => new() { RequireStateValidation = false };

    private static bool NamesItself(OpenIdConnectConfiguration provider) =>
        provider.AdditionalData.TryGetValue("authorization_response_iss_parameter_supported", out var says) && says is true;

    private async Task<ClaimsIdentity> ValidateAsync(string token)
    {
        var provider = await DiscoverAsync();
        var result = await new JsonWebTokenHandler { MapInboundClaims = false }.ValidateTokenAsync(token, new TokenValidationParameters
        {
            ValidIssuer = provider.Issuer,
            ValidAudience = Options.ClientId,
            IssuerSigningKeys = provider.SigningKeys,
            ValidAlgorithms = Algorithms,
            RequireExpirationTime = true,
            RequireSignedTokens = true,
        });
        if (result.IsValid)
        {
            return result.ClaimsIdentity;
        }

        if (result.Exception is SecurityTokenSignatureKeyNotFoundException)
        {
            // The provider may have changed its keys; the next attempt finds them.
            Options.Metadata.RequestRefresh();
        }

        throw new SecurityTokenException("The id token is not valid.", result.Exception);
    }

    private async Task<OpenIdConnectConfiguration> DiscoverAsync()
    {
        var provider = await Options.Metadata.GetConfigurationAsync(Context.RequestAborted);
        if (provider.Issuer?.TrimEnd('/') != Options.Authority)
        {
            throw new InvalidOperationException("The provider names another issuer than the one in the settings.");
        }

        Options.AuthorizationEndpoint = provider.AuthorizationEndpoint;
        Options.TokenEndpoint = provider.TokenEndpoint;
        return provider;
    }
}
