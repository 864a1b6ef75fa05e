using Microsoft.AspNetCore.Components.Forms;
using Microsoft.Extensions.DependencyInjection;

namespace Dashboard.Web.Tests.Features.Support;

/// <summary>Pages with forms, whose sending is for the tests of the endpoints and the journeys.</summary>
internal static class NoForms
{
    public static void AddForms(this IServiceCollection services) => services.AddSingleton<AntiforgeryStateProvider, NoTokens>();

    private sealed class NoTokens : AntiforgeryStateProvider
    {
        public override AntiforgeryRequestToken? GetAntiforgeryToken() => null;
    }
}
