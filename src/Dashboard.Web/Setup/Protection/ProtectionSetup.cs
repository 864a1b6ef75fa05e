using Dashboard.Web.Setup.Settings;
using Microsoft.AspNetCore.Antiforgery;
using Microsoft.AspNetCore.Http.Features;
using Microsoft.AspNetCore.Server.Kestrel.Core;
using Microsoft.AspNetCore.SignalR;
using Microsoft.Extensions.Options;

namespace Dashboard.Web.Setup.Protection;

/// <summary>Bounds and headers that protect the portal whatever page is asked for.</summary>
internal static class ProtectionSetup
{
    private const int Kilobyte = 1024;

    public static void AddProtection(this WebApplicationBuilder builder)
    {
        var services = builder.Services;
        services.AddOptions<RequestOptions>().BindConfiguration(RequestOptions.Section).ValidateDataAnnotations().ValidateOnStart();
        services.AddSettingsSection<RequestOptions>(RequestOptions.Section, "How much one reader may ask for, and from where");
        services.AddSingleton<IValidateOptions<RequestOptions>, ValidateRequestOptions>();
        services.AddRequestLimits();
        builder.WebHost.ConfigureKestrel(kestrel => kestrel.AddServerHeader = false);
        services.AddOptions<KestrelServerOptions>().Configure<IOptions<RequestOptions>>((kestrel, options) => kestrel.Limits.MaxRequestBodySize = options.Value.MaxFormKilobytes * Kilobyte);
        services.AddOptions<FormOptions>().Configure<IOptions<RequestOptions>>((form, options) =>
        {
            form.MultipartBodyLengthLimit = options.Value.MaxFormKilobytes * Kilobyte;
            form.ValueLengthLimit = options.Value.MaxFormKilobytes * Kilobyte;
        });
        services.AddOptions<HubOptions>().Configure<IOptions<RequestOptions>>((hub, options) => hub.MaximumReceiveMessageSize = options.Value.MaxMessageKilobytes * Kilobyte);
        services.AddOptions<AntiforgeryOptions>().Configure<IHostEnvironment>((forms, environment) =>
        {
            forms.Cookie.Name = "dashboard-forms";
            forms.Cookie.HttpOnly = true;
            forms.Cookie.SameSite = SameSiteMode.Strict;
            forms.Cookie.SecurePolicy = environment.IsProduction() ? CookieSecurePolicy.Always : CookieSecurePolicy.SameAsRequest;
        });
    }
}
