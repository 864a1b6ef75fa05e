using Bunit;
using Dashboard.Web.Ui.Filters;
using Microsoft.AspNetCore.Components;
using Microsoft.Extensions.DependencyInjection;

namespace Dashboard.Web.Tests.Ui;

public sealed class FilterTests : PortalContext
{
    private static readonly FilterOption[] Units = [new("beech", "Beech"), new("rowan", "Rowan")];

    private NavigationManager Navigation => Services.GetRequiredService<NavigationManager>();

    [Fact]
    public async Task Select_Changed_KeepsOtherParametersAndLeavesThePage()
    {
        Navigation.NavigateTo("/practice?month=2026-10&unit=beech&page=4");
        var select = Render<FilterSelect>(p => p.Add(x => x.Label, "Unit").Add(x => x.Name, "unit").Add(x => x.Options, Units).Add(x => x.Value, "beech"));

        await select.Find("select").ChangeAsync(new ChangeEventArgs { Value = "rowan" });

        Assert.EndsWith("/practice?month=2026-10&unit=rowan", Navigation.Uri, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Select_All_TakesTheParameterAway()
    {
        Navigation.NavigateTo("/practice?month=2026-10&unit=beech");
        var select = Render<FilterSelect>(p => p.Add(x => x.Label, "Unit").Add(x => x.Name, "unit").Add(x => x.Options, Units).Add(x => x.Value, "beech").Add(x => x.All, "All units"));

        await select.Find("select").ChangeAsync(new ChangeEventArgs { Value = "" });

        Assert.EndsWith("/practice?month=2026-10", Navigation.Uri, StringComparison.Ordinal);
    }

    [Fact]
    public void Select_GivenTheSameAgain_IsNotDrawnAgain()
    {
        var select = Render<FilterSelect>(p => p.Add(x => x.Label, "Unit").Add(x => x.Name, "unit").Add(x => x.Options, Units).Add(x => x.Value, "beech"));

        select.Render(p => p.Add(x => x.Value, "beech"));
        Assert.Equal(1, select.RenderCount);

        select.Render(p => p.Add(x => x.Value, "rowan"));
        Assert.Equal(2, select.RenderCount);
        Assert.Equal("rowan", select.Find("option[selected]").GetAttribute("value"));
    }

    [Fact]
    public void Bar_BeforeTheCircuit_IsAFormThatKeepsTheRest()
    {
        SetRendererInfo(new("Static", isInteractive: false));
        Navigation.NavigateTo("/practice?month=2026-10&unit=beech&page=2");

        var bar = Render<FilterBar>(p => p.AddChildContent<FilterSelect>(s => s.Add(x => x.Label, "Unit").Add(x => x.Name, "unit").Add(x => x.Options, Units).Add(x => x.Value, "beech")));

        var kept = Assert.Single(bar.FindAll("input[type=hidden]"));
        Assert.Equal(("month", "2026-10"), (kept.GetAttribute("name"), kept.GetAttribute("value")));
        Assert.Equal(("get", "/practice"), (bar.Find("form").GetAttribute("method"), bar.Find("form").GetAttribute("action")));
        Assert.NotNull(bar.Find("button[type=submit]"));
    }

    [Fact]
    public void Bar_Interactive_NeedsNoButton()
    {
        SetRendererInfo(new("Server", isInteractive: true));

        var bar = Render<FilterBar>(p => p.AddChildContent("<i></i>"));

        Assert.Empty(bar.FindAll("button"));
    }

    [Fact]
    public void Chips_Each_LinksToThePageWithoutIt()
    {
        var chips = Render<FilterChips>(p => p.Add(x => x.Chips, [new FilterChip("Unit", "Beech", "/practice?month=2026-10")]));

        Assert.Equal("/practice?month=2026-10", chips.Find("a").GetAttribute("href"));
        Assert.Equal("Remove filter Unit: Beech", chips.Find("a").GetAttribute("aria-label"));
    }

    [Theory]
    [InlineData("2026-10", 1, "month=2026-09")]
    [InlineData("2026-08", 1, "month=2026-09")]
    [InlineData("1999-01", 0, "")]
    public void Month_AtTheEnds_HasNoStepBeyond(string value, int steps, string target)
    {
        MonthOption[] months = [new("2026-10", IsLive: true), new("2026-09"), new("2026-08")];
        var picker = Render<MonthPicker>(p => p.Add(x => x.Months, months).Add(x => x.Value, value));

        Assert.Equal(steps, picker.FindAll("a.step").Count);
        Assert.All(picker.FindAll("a.step"), step => Assert.EndsWith(target, step.GetAttribute("href"), StringComparison.Ordinal));
        Assert.Contains("Oct 2026 (live)", picker.Find("select").TextContent, StringComparison.Ordinal);
    }
}
