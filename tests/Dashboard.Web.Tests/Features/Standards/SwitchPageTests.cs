using Bunit;
using Dashboard.Data.Access;
using Dashboard.TestSupport;
using Dashboard.Web.Features.Standards;
using Dashboard.Web.Tests.Features.Support;

namespace Dashboard.Web.Tests.Features.Standards;

public sealed class SwitchPageTests : FigurePages, IAsyncLifetime
{
    private StoreBuilder _builder = default!;

    public async Task InitializeAsync() => _builder = await StoreBuilder.OfAsync(new BookBuilder { AsAt = new DateOnly(2026, 10, 31) }.OnPlan("A", "2026-10-23"), months: 1);

    Task IAsyncLifetime.DisposeAsync() => _builder.DisposeAsync().AsTask();

    [Fact]
    public void Change_IsKeptWithItsLocalLimit_AndListed()
    {
        var page = Show(Analyst);

        page.Find("#profile").Change("redcar-cleveland");
        page.Find("fieldset > button").Click();
        page.Find(".limit select").Change("cp-visit");
        page.Find(".limit .form-field:nth-child(2) input").Change("5 wd");
        page.Find(".limit .wide input").Change("Practice board");
        page.Find("form").Submit();
        page.WaitForElement("[role=status]", TimeSpan.FromSeconds(30));

        Assert.StartsWith("Redcar and Cleveland holds from", page.Find("[role=status]").TextContent, StringComparison.Ordinal);
        Assert.Equal("Visit to a child on a protection plan: every 5 working days (Practice board)", Words(page.Find("tbody td:nth-child(3)").TextContent));
        Assert.Contains("In force: Redcar and Cleveland", page.Find(".finding").TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public void Limit_WithAFault_ChangesNothingAndSaysWhy()
    {
        var page = Show(Analyst);

        page.Find("fieldset > button").Click();
        page.Find(".limit select").Change("cp-visit");
        page.Find(".limit .form-field:nth-child(2) input").Change("5 weeks");
        page.Find(".limit .wide input").Change("Practice board");
        page.Find("form").Submit();
        page.WaitForElement(".faults", TimeSpan.FromSeconds(30));

        Assert.Contains("rule cp-visit: \"weeks\" is no unit", page.Find(".faults").TextContent, StringComparison.Ordinal);
        Assert.Contains("None. Bexley has held from the start.", page.Markup, StringComparison.Ordinal);
    }

    private IRenderedComponent<SwitchPage> Show(AccessScope reader)
    {
        Open(_builder, reader, "/administration/standards");
        var page = Render<SwitchPage>();
        page.WaitForElement(".finding", TimeSpan.FromSeconds(30));
        return page;
    }
}
