using Dashboard.Data.Access;
using Dashboard.Web.Layout;
using Microsoft.AspNetCore.Authentication.Cookies;
using Microsoft.AspNetCore.Authorization;

namespace Dashboard.Web.Features.Access;

/// <summary>Who is asking, and which pages they pass. Sign-in is a choice of made-up people, which exists only while the store holds made-up data.</summary>
public static class AccessFeature
{
    private static readonly TimeSpan SessionLength = TimeSpan.FromHours(8);

    public static IServiceCollection AddAccess(this IServiceCollection services)
    {
        services.AddAuthentication(CookieAuthenticationDefaults.AuthenticationScheme).AddCookie(cookie =>
        {
            cookie.Cookie.Name = "dashboard";
            cookie.Cookie.HttpOnly = true;
            cookie.Cookie.SameSite = SameSiteMode.Lax;
            cookie.Cookie.SecurePolicy = CookieSecurePolicy.SameAsRequest;
            cookie.ExpireTimeSpan = SessionLength;
            cookie.LoginPath = SignInUrls.SignIn;
            cookie.LogoutPath = SignInUrls.SignOut;
        });
        services.AddAuthorizationBuilder()
            .AddPolicy(Policies.Figures, policy => policy.RequireRole(RolesOf(scope => scope.SeesFigures)))
            .AddPolicy(Policies.Children, policy => policy.RequireRole(RolesOf(scope => scope.SeesChildren)))
            .AddPolicy(Policies.Everyone, policy => policy.RequireRole(RolesOf(_ => true)))
            .AddPolicy(Policies.Readers, policy => policy.RequireRole(RolesOf(scope => scope.SeesFigures || scope.SeesChildren)))
            .AddPolicy(Policies.Administration, policy => policy.RequireRole(RolesOf(scope => scope.Administers)))
            .AddPolicy(Policies.AccessLog, policy => policy.RequireRole(RolesOf(scope => scope.ReadsAccessLog)))
            .SetFallbackPolicy(new AuthorizationPolicyBuilder().RequireAuthenticatedUser().Build());
        services.AddSingleton<IAuthorizationMiddlewareResultHandler, LetThePageRefuse>();
        services.AddScoped<CurrentReader>();
        services.AddSingleton<DemoPersonas>();
        services.AddSingleton(new ShellPart(ShellPlace.Person, typeof(SignedInAs)));
        return services;
    }

    private static string[] RolesOf(Func<AccessScope, bool> passes) =>
        [.. Enum.GetValues<PortalRole>().Where(role => passes(new AccessScope { UserId = string.Empty, Role = role })).Select(role => role.ToString())];
}
