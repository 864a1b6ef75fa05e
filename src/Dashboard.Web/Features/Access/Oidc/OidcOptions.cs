using Microsoft.AspNetCore.Authentication.OAuth;
using Microsoft.IdentityModel.Protocols;
using Microsoft.IdentityModel.Protocols.OpenIdConnect;

namespace Dashboard.Web.Features.Access.Oidc;

/// <summary>Options of the sign-in at an OpenID Connect provider: those of OAuth, and what the provider says of itself.</summary>
public sealed class OidcOptions : OAuthOptions
{
    /// <summary>Address of the provider, which is also its name as issuer.</summary>
    public string Authority { get; set; } = string.Empty;

    /// <summary>Addresses and keys of the provider, read when they are first needed and refreshed.</summary>
    public IConfigurationManager<OpenIdConnectConfiguration> Metadata { get; set; } = default!;
}
