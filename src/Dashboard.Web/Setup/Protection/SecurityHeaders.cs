using Dashboard.Web.Features.Access.Settings;
using Microsoft.Extensions.Options;
using Microsoft.Net.Http.Headers;

namespace Dashboard.Web.Setup.Protection;

/// <summary>Headers that every response carries.</summary>
internal static class SecurityHeaders
{
    public static void UseSecurityHeaders(this WebApplication app)
    {
        var signIn = app.Services.GetRequiredService<IOptions<SignInOptions>>().Value;
        var policy = new ContentPolicy([.. app.Services.GetRequiredService<IOptions<RequestOptions>>().Value.FormTargets, .. ProviderOf(signIn)]);
        app.Use((context, next) =>
        {
            context.Response.OnStarting(() =>
            {
                var headers = context.Response.Headers;
                headers.ContentSecurityPolicy = policy.For(PageNonce.Of(context));
                headers.XContentTypeOptions = "nosniff";
                headers.XFrameOptions = "DENY";
                headers["Referrer-Policy"] = "same-origin";
                headers["Permissions-Policy"] = "camera=(), geolocation=(), microphone=(), payment=(), usb=()";
                headers["Cross-Origin-Opener-Policy"] = "same-origin";
                headers["Cross-Origin-Resource-Policy"] = "same-origin";

                // Figures and names must not wait in a cache of the browser or on the way; what never changes says so itself.
                if (headers.CacheControl.Count == 0)
                {
                    headers.CacheControl = "no-store";
                }

                headers.Remove(HeaderNames.Server);
                return Task.CompletedTask;
            });
            return next(context);
        });
    }

    /// <summary>Where signing in and out leads.</summary>
    private static IEnumerable<string> ProviderOf(SignInOptions signIn) =>
        Uri.TryCreate(signIn.Authority, UriKind.Absolute, out var authority) ? [authority.GetLeftPart(UriPartial.Authority)] : [];
}
