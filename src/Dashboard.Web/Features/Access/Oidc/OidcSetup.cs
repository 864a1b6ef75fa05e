using Dashboard.Web.Features.Access.Sessions;
using Dashboard.Web.Features.Access.Settings;
using Microsoft.AspNetCore.Authentication;
using Microsoft.AspNetCore.Authentication.Cookies;
using Microsoft.Extensions.Options;
using Microsoft.IdentityModel.Protocols;
using Microsoft.IdentityModel.Protocols.OpenIdConnect;

namespace Dashboard.Web.Features.Access.Oidc;

/// <summary>The sign-in at a provider, where the settings name one.</summary>
internal static class OidcSetup
{
    private const string Discovery = "/.well-known/openid-configuration";

    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(15);

    public static IServiceCollection AddOidc(this IServiceCollection services)
    {
        services.AddOptions<AuthenticationOptions>().Configure<IOptions<SignInOptions>>((authentication, signIn) =>
        {
            if (signIn.Value.UsesProvider)
            {
                authentication.AddScheme<OidcHandler>(OidcHandler.SchemeName, displayName: null);
            }
        });
        services.AddOptions<OidcOptions>(OidcHandler.SchemeName).Configure<IOptions<SignInOptions>, IHostEnvironment>((oidc, signIn, environment) =>
        {
            Configure(oidc, signIn.Value);

            // The answer comes by a link, not by a form of the provider, so the stricter cookie does.
            oidc.CorrelationCookie.SameSite = SameSiteMode.Lax;
            oidc.CorrelationCookie.SecurePolicy = SessionSetup.SecurePolicy(signIn.Value, environment);
        });
        return services
            .AddTransient<OidcHandler>()
            .AddSingleton<IPostConfigureOptions<OidcOptions>, OAuthPostConfigureOptions<OidcOptions, OidcHandler>>()
            .AddSingleton<IPostConfigureOptions<OidcOptions>, Discover>()
            .AddScoped<OidcEvents>();
    }

    private static void Configure(OidcOptions oidc, SignInOptions signIn)
    {
        oidc.Authority = signIn.Authority?.TrimEnd('/') ?? string.Empty;
        oidc.ClientId = signIn.ClientId ?? string.Empty;
        oidc.ClientSecret = signIn.ClientSecret ?? string.Empty;

        // The real ones are in the discovery document, which is read when somebody signs in.
        oidc.AuthorizationEndpoint = oidc.TokenEndpoint = oidc.Authority;
        oidc.CallbackPath = SignInUrls.Callback;
        oidc.SignInScheme = CookieAuthenticationDefaults.AuthenticationScheme;
        oidc.UsePkce = true;
        oidc.BackchannelTimeout = Patience;
        oidc.EventsType = typeof(OidcEvents);
        foreach (var scope in signIn.Scopes.Prepend("profile").Prepend("openid").Distinct(StringComparer.Ordinal))
        {
            oidc.Scope.Add(scope);
        }
    }

    private sealed class Discover(IOptions<SignInOptions> signIn) : IPostConfigureOptions<OidcOptions>
    {
        public void PostConfigure(string? name, OidcOptions options) => options.Metadata = new ConfigurationManager<OpenIdConnectConfiguration>(
            options.Authority + Discovery,
            new OpenIdConnectConfigurationRetriever(),
            new HttpDocumentRetriever(options.Backchannel) { RequireHttps = signIn.Value.Authority?.StartsWith(Uri.UriSchemeHttps, StringComparison.OrdinalIgnoreCase) == true });
    }
}
