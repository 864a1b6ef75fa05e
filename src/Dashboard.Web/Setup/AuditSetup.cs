using Dashboard.Data.Audits;
using Dashboard.Web.Setup.Settings;
using Microsoft.Extensions.Options;

namespace Dashboard.Web.Setup;

/// <summary>The grade bands of the settings, checked at start.</summary>
internal static class AuditSetup
{
    public static IServiceCollection AddAuditBands(this IServiceCollection services)
    {
        services.AddOptions<AuditOptions>().BindConfiguration(AuditOptions.Section).ValidateOnStart();
        services.AddSettingsSection<AuditOptions>(AuditOptions.Section, "Which grade the scale of an audit stands for");
        services.AddFaults<AuditOptions>(options => options.Faults());
        return services.AddSingleton(provider => provider.GetRequiredService<IOptions<AuditOptions>>().Value.Read());
    }
}
