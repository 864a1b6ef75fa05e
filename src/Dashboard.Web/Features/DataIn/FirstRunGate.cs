using Microsoft.AspNetCore.Components.Endpoints;

namespace Dashboard.Web.Features.DataIn;

/// <summary>Sends readers to the progress page while the store is not ready.</summary>
internal static class FirstRunGate
{
    private const string Page = "/first-run";

    public static void UseFirstRunGate(this WebApplication app) => app.Use((context, next) =>
    {
        var isPage = context.GetEndpoint()?.Metadata.GetMetadata<ComponentTypeMetadata>() is { } page && page.Type != typeof(FirstRunPage);
        if (!isPage || context.RequestServices.GetRequiredService<FirstRunState>().IsReady)
        {
            return next(context);
        }

        context.Response.Redirect(Page);
        return Task.CompletedTask;
    });
}
