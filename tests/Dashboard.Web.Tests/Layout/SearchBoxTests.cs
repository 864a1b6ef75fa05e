using Bunit;
using Dashboard.Web.Layout;
using Microsoft.AspNetCore.Components;
using Microsoft.Extensions.DependencyInjection;

namespace Dashboard.Web.Tests.Layout;

public sealed class SearchBoxTests : PortalContext
{
    public SearchBoxTests()
    {
        AddAuthorization().SetPolicies("figures");
        Services.AddSingleton<ISearchSource, NavSearchSource>();
        Services.AddSingleton(new NavItem(NavGroup.Practice, "Safety plans", "/practice/plans"));
        Services.AddSingleton(new NavItem(NavGroup.Caseload, "Caseload", "/caseload"));
    }

    [Fact]
    public async Task Search_PartOfATitle_LinksToItAndLeavesTheAddressAlone()
    {
        var box = Render<SearchBox>();
        var before = Services.GetRequiredService<NavigationManager>().Uri;

        await box.Find("input").InputAsync(new ChangeEventArgs { Value = "PLAN" });

        Assert.Equal("/practice/plans", Assert.Single(box.FindAll(".hits a")).GetAttribute("href"));
        Assert.Equal(before, Services.GetRequiredService<NavigationManager>().Uri);
    }

    [Fact]
    public async Task Search_PolicyNotPassed_LeavesTheHitOut()
    {
        Services.AddSingleton(new NavItem(NavGroup.Practice, "Plans of figures", "/figures", Policy: "figures"));
        Services.AddSingleton(new NavItem(NavGroup.Administration, "Plans of imports", "/imports", Policy: "administration"));
        var box = Render<SearchBox>();

        await box.Find("input").InputAsync(new ChangeEventArgs { Value = "plan" });

        Assert.Equal(["/practice/plans", "/figures"], box.FindAll(".hits a").Select(link => link.GetAttribute("href")));
    }

    [Fact]
    public async Task Search_NothingFound_SaysSo()
    {
        var box = Render<SearchBox>();

        await box.Find("input").InputAsync(new ChangeEventArgs { Value = "zebra" });

        Assert.Contains("Nothing by that name", box.Find(".hits").TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Search_Escape_ClosesTheList()
    {
        var box = Render<SearchBox>();
        await box.Find("input").InputAsync(new ChangeEventArgs { Value = "plan" });

        await box.Find("input").KeyDownAsync("Escape");

        Assert.Empty(box.FindAll(".hits"));
    }
}
