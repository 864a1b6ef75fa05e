using System.Security.Claims;
using Bunit;
using Dashboard.Data;
using Dashboard.Data.Access;
using Dashboard.Data.Portal;
using Dashboard.Web.Features.Access;
using Dashboard.Web.Features.Cases;
using Dashboard.Web.Features.ChildTimeline;
using Dashboard.Web.Features.PracticeBoard;
using Dashboard.Web.Features.Worklist;
using Dashboard.Web.Setup;
using Microsoft.AspNetCore.Components;
using Microsoft.AspNetCore.Components.Authorization;
using Microsoft.AspNetCore.Components.Forms;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Options;

namespace Dashboard.Web.Tests.Features.Children;

/// <summary>Pages about single children over a real store, opened as one person or another.</summary>
public abstract class ChildPageContext : PortalContext, IClassFixture<ChildStore>
{
    internal static readonly AccessScope Director = new() { UserId = "director", Role = PortalRole.SeniorLeader, UnitIds = ["authority"] };
    internal static readonly AccessScope Councillor = new() { UserId = "councillor", Role = PortalRole.Councillor, UnitIds = ["authority"] };
    internal static readonly AccessScope BeechManager = new() { UserId = "beech", Role = PortalRole.TeamManager, UnitIds = ["T1"] };
    internal static readonly AccessScope RowanManager = new() { UserId = "rowan", Role = PortalRole.TeamManager, UnitIds = ["T2"] };
    internal static readonly AccessScope Practitioner = new() { UserId = "practitioner", Role = PortalRole.Practitioner, UnitIds = ["T1"], WorkerId = "W2" };

    private readonly ChildStore _store;

    protected ChildPageContext(ChildStore store)
    {
        _store = store;
        Services.AddDashboardData(store.Builder.Store.Connection);
        Services.AddCases();
        Services.AddPracticeBoard();
        Services.AddChildTimeline();
        Services.AddWorklist();
        Services.AddScoped<CurrentReader>();
        Services.AddSingleton(Options.Create(new PortalOptions()));
        Services.AddSingleton<AuthenticationStateProvider>(new SignedIn(() => Reader));
        Services.AddSingleton<AntiforgeryStateProvider>(new NoToken());
        SetRendererInfo(new("Server", isInteractive: true));
        Navigation.OnNotFound += (_, _) => WasNotFound = true;
    }

    internal AccessScope Reader { get; set; } = Director;

    protected bool WasNotFound { get; private set; }

    protected NavigationManager Navigation => Services.GetRequiredService<NavigationManager>();

    /// <summary>Opens a page at an address and waits until it shows rows, words or nothing.</summary>
    protected IRenderedComponent<TPage> Open<TPage>(string address)
        where TPage : IComponent
    {
        Navigation.NavigateTo(address);
        var page = Render<TPage>();
        page.WaitForState(() => WasNotFound || page.FindAll("[aria-busy]").Count == 0, TimeSpan.FromSeconds(20));
        return page;
    }

    internal async Task<IReadOnlyList<AccessEntry>> LogAsync()
    {
        await using var context = await _store.Builder.Store.OpenAsync(CancellationToken.None);
        return await context.AccessLog.OrderBy(entry => entry.Id).ToListAsync();
    }

    private sealed class NoToken : AntiforgeryStateProvider
    {
        public override AntiforgeryRequestToken? GetAntiforgeryToken() => null;
    }

    private sealed class SignedIn(Func<AccessScope> scope) : AuthenticationStateProvider
    {
        public override Task<AuthenticationState> GetAuthenticationStateAsync() =>
            Task.FromResult(new AuthenticationState(new ClaimsPrincipal(ScopeClaims.Identity(scope(), "Somebody", "test"))));
    }
}
