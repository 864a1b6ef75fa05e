using Microsoft.AspNetCore.Authentication;
using Microsoft.AspNetCore.Authentication.Cookies;
using Microsoft.AspNetCore.WebUtilities;
using Microsoft.Extensions.Options;

namespace Dashboard.Web.Features.Access.Oidc;

/// <summary>Where the browser goes to end the session at the provider too.</summary>
internal static class SignOutAtProvider
{
    /// <summary>The address; null when the provider has none, cannot be reached, or nobody is signed in.</summary>
    public static async Task<string?> UrlAsync(HttpContext context)
    {
        var ticket = await context.AuthenticateAsync(CookieAuthenticationDefaults.AuthenticationScheme);
        if (ticket.Properties?.GetTokenValue("id_token") is not { } token)
        {
            return null;
        }

        var options = context.RequestServices.GetRequiredService<IOptionsMonitor<OidcOptions>>().Get(OidcHandler.SchemeName);
        try
        {
            var provider = await options.Metadata.GetConfigurationAsync(context.RequestAborted);
            return string.IsNullOrEmpty(provider.EndSessionEndpoint) ? null : QueryHelpers.AddQueryString(provider.EndSessionEndpoint, new Dictionary<string, string?>
            {
                ["id_token_hint"] = token,
                ["client_id"] = options.ClientId,
                ["post_logout_redirect_uri"] = $"{context.Request.Scheme}://{context.Request.Host}{SignInUrls.SignIn}",
            });
        }
        catch (InvalidOperationException)
        {
            return null;
        }
    }
}
