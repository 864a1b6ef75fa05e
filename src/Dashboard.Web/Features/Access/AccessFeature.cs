using Dashboard.Data.Access;
using Dashboard.Data.Access.People;
using Dashboard.Web.Features.Access.Oidc;
using Dashboard.Web.Features.Access.People;
using Dashboard.Web.Features.Access.Sessions;
using Dashboard.Web.Features.Access.Settings;
using Dashboard.Web.Layout;
using Microsoft.AspNetCore.Authorization;

namespace Dashboard.Web.Features.Access;

/// <summary>Who is asking, and which pages they pass. People sign in at an OpenID Connect provider, or choose a made-up person while the store holds made-up data.</summary>
public static class AccessFeature
{
    public static IServiceCollection AddAccess(this IServiceCollection services)
    {
        services.AddSignInSettings();
        services.AddSessions();
        services.AddOidc();
        services.AddPolicies();
        services.AddSingleton<IAuthorizationMiddlewareResultHandler, LetThePageRefuse>();
        services.AddScoped<CurrentReader>();
        services.AddSingleton<DemoPersonas>();
        services.AddSingleton<IPeopleSource>(provider => provider.GetRequiredService<DemoPersonas>());
        services.AddSingleton<SignInNotes>();
        services.AddSingleton<SignInDesk>();
        services.AddSingleton<PeopleReader>();
        services.AddSingleton<IAdministrationLine, PeopleLine>();
        services.AddSingleton(new NavItem(NavGroup.Administration, "People and rights", PeopleUrls.Page, Policy: Policies.Administration));
        services.AddSingleton(new ShellPart(ShellPlace.Person, typeof(SignedInAs)));
        return services;
    }

    /// <summary>Who passes which policy.</summary>
    internal static void AddPolicies(this IServiceCollection services) =>
        services.AddAuthorizationBuilder()
            .AddPolicy(Policies.Figures, policy => policy.RequireRole(RolesOf(scope => scope.SeesFigures)))
            .AddPolicy(Policies.Children, policy => policy.RequireRole(RolesOf(scope => scope.SeesChildren)))
            .AddPolicy(Policies.Exceptions, policy => policy.RequireRole(RolesOf(scope => scope.ReadsExceptions)))
            .AddPolicy(Policies.Everyone, policy => policy.RequireRole(RolesOf(_ => true)))
            .AddPolicy(Policies.Readers, policy => policy.RequireRole(RolesOf(scope => scope.SeesFigures || scope.SeesChildren)))
            .AddPolicy(Policies.Reports, policy => policy.RequireRole(RolesOf(scope => scope.SeesWorkers)))
            .AddPolicy(Policies.Cycle, policy => policy.RequireRole(RolesOf(scope => scope.AttendsReviews)))
            .AddPolicy(Policies.Administration, policy => policy.RequireRole(RolesOf(scope => scope.Administers)))
            .AddPolicy(Policies.AccessLog, policy => policy.RequireRole(RolesOf(scope => scope.ReadsAccessLog)))
            .AddPolicy(Policies.Oversight, policy => policy.RequireRole(RolesOf(scope => scope.Oversees)))
            .SetFallbackPolicy(new AuthorizationPolicyBuilder().RequireAuthenticatedUser().Build());

    private static string[] RolesOf(Func<AccessScope, bool> passes) =>
        [.. Enum.GetValues<PortalRole>().Where(role => passes(new AccessScope { UserId = string.Empty, Role = role })).Select(role => role.ToString())];
}
