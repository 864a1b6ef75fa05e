using System.Globalization;
using System.Security.Claims;
using System.Threading.RateLimiting;
using Dashboard.Web.Features.Access;
using Microsoft.Extensions.Options;

namespace Dashboard.Web.Setup.Protection;

/// <summary>Bounds on what one person or address may ask for.</summary>
internal static class RequestLimits
{
    private const int Segments = 6;
    private const string Words = "That was too much at once. Please wait a minute and try again.";

    private static readonly TimeSpan Window = TimeSpan.FromMinutes(1);

    public static void AddRequestLimits(this IServiceCollection services)
    {
        services.AddRateLimiter(_ => { });
        services.AddOptions<Microsoft.AspNetCore.RateLimiting.RateLimiterOptions>().Configure<IOptions<RequestOptions>>((limiter, options) =>
        {
            limiter.RejectionStatusCode = StatusCodes.Status429TooManyRequests;
            limiter.GlobalLimiter = PartitionedRateLimiter.Create<HttpContext, string>(context => Partition(context, options.Value));
            limiter.OnRejected = async (rejected, cancellationToken) =>
            {
                var response = rejected.HttpContext.Response;
                response.Headers.RetryAfter = Window.TotalSeconds.ToString(CultureInfo.InvariantCulture);
                response.ContentType = "text/plain; charset=utf-8";
                await response.WriteAsync(Words, cancellationToken);
            };
        });
    }

    private static RateLimitPartition<string> Partition(HttpContext context, RequestOptions options)
    {
        var address = context.Connection.RemoteIpAddress?.ToString() ?? "unknown";
        if (context.Request.Path.StartsWithSegments(SignInUrls.SignIn, StringComparison.OrdinalIgnoreCase))
        {
            return Bounded("sign-in " + address, options.SignInsPerMinute);
        }

        // What is the same for everybody is cheap and asked for in bursts; messages of an open page have their own bounds.
        if (context.GetEndpoint() is { } endpoint && (IsStatic(endpoint) || context.Request.Path.StartsWithSegments("/_blazor", StringComparison.OrdinalIgnoreCase)))
        {
            return RateLimitPartition.GetNoLimiter("open");
        }

        return Bounded(context.User.FindFirstValue("sub") ?? address, options.PerMinute);
    }

    private static bool IsStatic(Endpoint endpoint) => endpoint.Metadata.GetMetadata<Microsoft.AspNetCore.StaticAssets.StaticAssetDescriptor>() is not null;

    private static RateLimitPartition<string> Bounded(string who, int permits) => RateLimitPartition.GetSlidingWindowLimiter(
        who,
        _ => new SlidingWindowRateLimiterOptions { PermitLimit = permits, Window = Window, SegmentsPerWindow = Segments, QueueLimit = 0 });
}
