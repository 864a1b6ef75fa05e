using Dashboard.Web.Features.Access.Settings;
using Microsoft.AspNetCore.Authentication.Cookies;
using Microsoft.AspNetCore.Components.Authorization;
using Microsoft.AspNetCore.Components.Server.Circuits;
using Microsoft.AspNetCore.DataProtection;
using Microsoft.AspNetCore.DataProtection.KeyManagement;
using Microsoft.Extensions.Options;

namespace Dashboard.Web.Features.Access.Sessions;

/// <summary>The cookie, the session behind it, and the keys that protect both.</summary>
internal static class SessionSetup
{
    private const string Application = "dashboard";

    public static IServiceCollection AddSessions(this IServiceCollection services)
    {
        services.AddAuthentication(CookieAuthenticationDefaults.AuthenticationScheme).AddCookie();
        services.AddOptions<CookieAuthenticationOptions>(CookieAuthenticationDefaults.AuthenticationScheme)
            .Configure<IOptions<SignInOptions>, IHostEnvironment>((cookie, signIn, environment) =>
            {
                cookie.Cookie.Name = Application;
                cookie.Cookie.HttpOnly = true;
                cookie.Cookie.SameSite = SameSiteMode.Lax;
                cookie.Cookie.SecurePolicy = SecurePolicy(signIn.Value, environment);
                cookie.ExpireTimeSpan = TimeSpan.FromHours(signIn.Value.SessionHours);
                cookie.SlidingExpiration = false;
                cookie.LoginPath = SignInUrls.SignIn;
                cookie.LogoutPath = SignInUrls.SignOut;
                cookie.EventsType = typeof(SessionCookie);
            });
        services.AddProtectionKeys();
        return services
            .AddSingleton<ReaderSessions>()
            .AddScoped<SessionCookie>()
            .AddScoped<AuthenticationStateProvider, SessionStateProvider>()
            .AddScoped<CircuitHandler, SessionActivity>();
    }

    /// <summary>Keys that cookies and forms are protected with, kept in the store.</summary>
    internal static void AddProtectionKeys(this IServiceCollection services)
    {
        services.AddDataProtection().SetApplicationName(Application);
        services.AddSingleton<StoreKeys>();
        services.AddOptions<KeyManagementOptions>().Configure<StoreKeys>((keys, store) => keys.XmlRepository = store);
    }

    /// <summary>Cookies leave the browser over TLS only, but in tests and on machines of developers.</summary>
    internal static CookieSecurePolicy SecurePolicy(SignInOptions signIn, IHostEnvironment environment) =>
        environment.IsProduction() && !signIn.AllowLoopbackHttp ? CookieSecurePolicy.Always : CookieSecurePolicy.SameAsRequest;
}
