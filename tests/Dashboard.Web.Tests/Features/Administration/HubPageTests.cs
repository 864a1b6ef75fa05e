using Bunit;
using Dashboard.Data.Access;
using Dashboard.Web.Features.Access;
using Dashboard.Web.Features.Administration.Hub;
using Dashboard.Web.Layout;
using Microsoft.Extensions.DependencyInjection;

namespace Dashboard.Web.Tests.Features.Administration;

public sealed class HubPageTests : AdministrationPages
{
    [Fact]
    public void Hub_ForTheAnalyst_SaysHowEachPageStands()
    {
        var page = Show(Analyst);

        Assert.Equal("The data is as at 30 Nov 2026, and October 2026 is the latest month issued.", page.Find(".finding").TextContent);
        Assert.Equal(["Data loads", "Issued months", "People and rights", "Settings in force", "Standards in force"], page.FindAll(".hub a").Select(link => link.TextContent));
        Assert.StartsWith("The latest of 1 load: Standard Safeguarding Dataset on ", Line(page, "Data loads"), StringComparison.Ordinal);
        Assert.Equal("2 months issued, the latest October 2026; November 2026 is live.", Line(page, "Issued months"));
        Assert.Equal("0 people with rights, 1 meaning of roles and groups.", Line(page, "People and rights"));
        Assert.EndsWith("no faults.", Line(page, "Settings in force"), StringComparison.Ordinal);
        Assert.Contains("timescales, none set locally.", Line(page, "Standards in force"), StringComparison.Ordinal);
    }

    [Fact]
    public void Hub_ForSomebodyWhoPassesNoPolicyOfItsPages_LeadsNowhere() => Assert.Empty(Show(Director).FindAll(".hub a"));

    [Fact]
    public void Hub_WithALineThatFails_StillShowsTheOthers()
    {
        Services.AddSingleton<IAdministrationLine, BrokenLine>();
        Services.AddSingleton(new NavItem(NavGroup.Administration, "Broken", "/administration/broken", Policy: Policies.Administration));

        var page = Show(Analyst);

        Assert.StartsWith("How this stands could not be read. Reference ", Line(page, "Broken"), StringComparison.Ordinal);
        Assert.DoesNotContain("inner words", page.Markup, StringComparison.Ordinal);
        Assert.Contains("2 months issued", Line(page, "Issued months"), StringComparison.Ordinal);
    }

    private static string Line(IRenderedComponent<HubPage> page, string title) =>
        Words(page.FindAll(".hub li").Single(entry => entry.QuerySelector("a")!.TextContent == title).QuerySelector("p")!.TextContent);

    private IRenderedComponent<HubPage> Show(AccessScope reader)
    {
        OpenPortal(reader, "/administration", ("SignIn:Mode", "oidc"), ("SignIn:Authority", "https://login.example"), ("SignIn:ClientId", "portal"), ("SignIn:ClientSecret", "s"), ("SignIn:Roles:0:Claim", "boss"), ("SignIn:Roles:0:Role", "Analyst"));
        var page = Render<HubPage>();
        page.WaitForElement(".finding, .state", TimeSpan.FromSeconds(30));
        return page;
    }

    private sealed class BrokenLine : IAdministrationLine
    {
        public string Url => "/administration/broken";

        public Task<string> LineAsync(AccessScope scope, CancellationToken cancellationToken) => throw new InvalidOperationException("inner words");
    }
}
