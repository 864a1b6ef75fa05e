using Dashboard.Data.AccessLogs;
using Dashboard.Web.Features.Access;
using Dashboard.Web.Layout;
using Dashboard.Web.Setup.Settings;
using Microsoft.Extensions.Options;

namespace Dashboard.Web.Features.AccessLogs;

/// <summary>The access log for whoever looks after it: who looked at what, whether the log is whole, and what to ask about.</summary>
public static class AccessLogFeature
{
    public const string Page = "/administration/access-log";
    public const string Export = Page + "/export";

    public static IServiceCollection AddAccessLog(this IServiceCollection services)
    {
        services.AddOptions<AccessLogOptions>().BindConfiguration(AccessLogOptions.Section).ValidateDataAnnotations().ValidateOnStart();
        services.AddSettingsSection<AccessLogOptions>(AccessLogOptions.Section, "How long the access log is kept, and what is pointed out in it");
        return services
            .AddSingleton<IAdministrationLine, AccessLogLine>()
            .AddSingleton(provider => provider.GetRequiredService<IOptions<AccessLogOptions>>().Value)
            .AddSingleton(new NavItem(NavGroup.Administration, "Access log", Page, Policy: Policies.AccessLog));
    }

    /// <summary>The file is asked for by a form: a person or a child stands in no address.</summary>
    public static void MapAccessLog(this WebApplication app) => app.MapPost(Export, AccessLogEndpoint.ExportAsync).RequireAuthorization(Policies.AccessLog);
}
