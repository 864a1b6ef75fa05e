namespace Dashboard.Web.Features.Access;

/// <summary>Registers the policies. Until sign-in is added nobody is authenticated, so every page that carries a policy refuses.</summary>
public static class AccessFeature
{
    public static IServiceCollection AddAccess(this IServiceCollection services)
    {
        services.AddAuthorizationBuilder()
            .AddPolicy(Policies.Figures, policy => policy.RequireAuthenticatedUser())
            .AddPolicy(Policies.Children, policy => policy.RequireAuthenticatedUser())
            .AddPolicy(Policies.Administration, policy => policy.RequireAuthenticatedUser());
        services.AddSingleton<Microsoft.AspNetCore.Authorization.IAuthorizationMiddlewareResultHandler, LetThePageRefuse>();
        return services;
    }
}
