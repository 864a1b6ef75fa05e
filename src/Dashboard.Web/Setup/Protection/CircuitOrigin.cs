using Microsoft.Extensions.Options;

namespace Dashboard.Web.Setup.Protection;

/// <summary>Refuses a circuit that another site opens in the browser of someone who is signed in here: a web socket asks nobody for permission.</summary>
internal static class CircuitOrigin
{
    private const string Words = "This page was opened from another address. Open the portal at its own address.";

    public static void UseCircuitOrigin(this WebApplication app)
    {
        var allowed = app.Services.GetRequiredService<IOptions<RequestOptions>>().Value.Origins.Select(origin => origin.TrimEnd('/')).ToHashSet(StringComparer.OrdinalIgnoreCase);
        app.UseWhen(context => context.Request.Path.StartsWithSegments("/_blazor", StringComparison.OrdinalIgnoreCase), branch => branch.Use((context, next) =>
        {
            if (IsOwn(context.Request, allowed))
            {
                return next(context);
            }

            context.Response.StatusCode = StatusCodes.Status403Forbidden;
            context.Response.ContentType = "text/plain; charset=utf-8";
            return context.Response.WriteAsync(Words, context.RequestAborted);
        }));
    }

    /// <summary>Whether a request comes from a page of the portal. Only browsers send an origin, and they always do with web sockets.</summary>
    internal static bool IsOwn(HttpRequest request, IReadOnlySet<string> allowed) =>
        request.Headers.Origin.ToString() is var origin
        && (origin.Length == 0
            || string.Equals(origin, $"{request.Scheme}://{request.Host}", StringComparison.OrdinalIgnoreCase)
            || allowed.Contains(origin));
}
