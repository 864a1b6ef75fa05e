using Bunit;
using Dashboard.Web.Layout;
using Microsoft.AspNetCore.Components;
using Microsoft.Extensions.DependencyInjection;

namespace Dashboard.Web.Tests.Layout;

public sealed class NavMenuTests : PortalContext
{
    [Fact]
    public void Arrange_ItemsOfSeveralGroups_FollowsTheReadersQuestions()
    {
        NavItem[] items =
        [
            new(NavGroup.Administration, "Imports", "/imports"), new(NavGroup.Practice, "Audit trail", "/b", Order: 2),
            new(NavGroup.Overview, "Overview", "/"), new(NavGroup.Practice, "Practice", "/practice", Order: 1),
        ];

        var arranged = NavMenu.Arrange(items);

        Assert.Equal([("Overview", true), ("Practice", true), ("Audit trail", false), ("Imports", true)], arranged.Select(entry => (entry.Item.Title, entry.Lead)));
    }

    [Fact]
    public void NavMenu_PolicyNotPassed_LeavesTheItemOut()
    {
        AddAuthorization().SetPolicies("figures");
        Services.AddSingleton(new NavItem(NavGroup.Overview, "Overview", "/", Policy: "figures"));
        Services.AddSingleton(new NavItem(NavGroup.Administration, "Imports", "/imports", Policy: "administration"));

        var menu = Render<NavMenu>();

        Assert.Equal("Overview", Assert.Single(menu.FindAll("a")).TextContent.Trim());
    }

    [Theory]
    [InlineData("/administration", "Administration")]
    [InlineData("/administration/loads/12?page=2", "Data loads")]
    public void NavMenu_OnAPageBelowAnother_MarksOneEntry(string url, string marked)
    {
        AddAuthorization();
        Services.AddSingleton(new NavItem(NavGroup.Administration, "Administration", "/administration", Order: -1));
        Services.AddSingleton(new NavItem(NavGroup.Administration, "Data loads", "/administration/loads"));
        Services.GetRequiredService<NavigationManager>().NavigateTo(url);

        Assert.Equal(marked, Assert.Single(Render<NavMenu>().FindAll("a.active")).TextContent.Trim());
    }

    [Fact]
    public void NavMenu_NothingRegistered_ShowsNothing()
    {
        AddAuthorization();

        Assert.Empty(Render<NavMenu>().FindAll("a"));
    }
}
