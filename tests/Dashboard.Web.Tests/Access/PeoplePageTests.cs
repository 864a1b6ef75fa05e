using Bunit;
using Dashboard.Data.Access;
using Dashboard.Data.Access.Sessions;
using Dashboard.TestSupport;
using Dashboard.Web.Features.Access.People;
using Dashboard.Web.Features.Access.Sessions;
using Dashboard.Web.Features.Access.Settings;
using Dashboard.Web.Tests.Features.Support;
using Microsoft.Extensions.DependencyInjection;

namespace Dashboard.Web.Tests.Access;

public sealed class PeoplePageTests : FigurePages, IAsyncLifetime
{
    private StoreBuilder _builder = default!;

    public async Task InitializeAsync() => _builder = await StoreBuilder.OfAsync(new BookBuilder { AsAt = new DateOnly(2026, 10, 31) }.OnPlan("A", "2026-10-23"), months: 1);

    Task IAsyncLifetime.DisposeAsync() => _builder.DisposeAsync().AsTask();

    [Fact]
    public async Task People_WhoHaveSignedIn_AreListedWithWhatTheySee()
    {
        var page = await ShowAsync(Analyst);

        Assert.Contains("1 person has signed in so far, 1 is here now, and all of them may open the portal.", page.Find(".finding").TextContent, StringComparison.Ordinal);
        Assert.Equal(["Dora", "Senior leader", "Exampleshire"], page.FindAll("tbody tr")[0].Children.Take(3).Select(cell => Words(cell.TextContent)));
    }

    [Fact]
    public async Task SignIn_SwitchedOff_IsSaidAndRecorded()
    {
        var page = await ShowAsync(Analyst);

        await page.FindAll("tbody button").Single(button => button.TextContent.StartsWith("Switch off", StringComparison.Ordinal)).ClickAsync(new());
        page.WaitForElement("[role=status]", TimeSpan.FromSeconds(30));

        Assert.Contains("Nothing: the sign-in is switched off", page.Markup, StringComparison.Ordinal);
        Assert.Contains("Sign-in switched off", page.Markup, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Scope_WithoutAPersonOrAReason_ChangesNothingAndSaysWhy()
    {
        var page = await ShowAsync(Analyst);

        await page.Find("form.give").SubmitAsync();
        page.WaitForElement(".faults", TimeSpan.FromSeconds(30));

        Assert.Contains("Choose a person who has signed in before.", page.Find(".faults").TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Meaning_AddedHere_IsListedAfterThoseOfTheSettings_AndCanBeRemoved()
    {
        var page = await ShowAsync(Analyst);
        page.Find("#claim").Change("north-team");
        page.Find("#means").Change("ServiceManager");
        await page.Find("form.add").SubmitAsync();
        page.WaitForElement("[role=status]", TimeSpan.FromSeconds(30));
        Assert.Equal(["boss", "north-team"], Meanings(page));

        await page.FindAll("button").Single(button => button.TextContent.StartsWith("Remove", StringComparison.Ordinal)).ClickAsync(new());
        page.WaitForAssertion(() => Assert.Equal(["boss"], Meanings(page)), TimeSpan.FromSeconds(30));
    }

    [Fact]
    public async Task Page_ForAnybodyElse_ShowsNobody()
    {
        var page = await ShowAsync(Director);

        Assert.Contains("changed by those who administer the portal", page.Markup, StringComparison.Ordinal);
        Assert.DoesNotContain("Dora", page.Markup, StringComparison.Ordinal);
    }

    private static IEnumerable<string> Meanings(IRenderedComponent<PeoplePage> page) =>
        page.FindAll("section[aria-labelledby=meanings] tbody th").Select(cell => cell.TextContent);

    private async Task<IRenderedComponent<PeoplePage>> ShowAsync(AccessScope reader)
    {
        Services.AddOptions<SignInOptions>().Configure(options =>
        {
            options.Mode = SignInOptions.Oidc;
            options.Roles.Add(new ClaimRole { Claim = "boss", Role = nameof(PortalRole.SeniorLeader) });
        });
        Services.AddSingleton<Web.Features.Access.DemoPersonas>();
        Services.AddSingleton<SettledRules>();
        Services.AddSingleton<ReaderSessions>();
        Services.AddSingleton<PeopleReader>();
        Open(_builder, reader, PeopleUrls.Page);
        await Services.GetRequiredService<ReaderSessions>().OpenAsync(new SignedInPerson { UserId = "dora", Name = "Dora", Claims = ["boss"] }, CancellationToken.None);
        var page = Render<PeoplePage>();
        page.WaitForElement(".finding, .state", TimeSpan.FromSeconds(30));
        return page;
    }
}
