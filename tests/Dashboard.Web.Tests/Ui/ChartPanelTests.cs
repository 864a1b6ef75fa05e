using Bunit;
using Dashboard.Web.Ui.Charts;
using Microsoft.AspNetCore.Components;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.JSInterop;

namespace Dashboard.Web.Tests.Ui;

public sealed class ChartPanelTests : PortalContext
{
    private const string Module = "./Ui/Charts/ChartPanel.razor.js";

    [Fact]
    public void Table_ShowsEveryPointOfTheSpec()
    {
        var panel = Panel(Spec());

        var rows = panel.FindAll("tbody tr");
        Assert.Equal(["Sep 26", "Oct 26"], rows.Select(row => row.QuerySelector("th")!.TextContent));
        Assert.Equal("62% 38 of 62 stands out", Words(rows[0].QuerySelectorAll("td")[0].TextContent));
        Assert.Equal("50%", Words(rows[0].QuerySelectorAll("td")[1].TextContent));
        Assert.Equal("/cases?month=2026-09", rows[0].QuerySelector("a")!.GetAttribute("href"));
    }

    [Fact]
    public void Table_ValueMissing_ShowsADashWithoutLink()
    {
        var cell = Panel(Spec()).FindAll("tbody tr")[1].QuerySelectorAll("td")[0];

        Assert.Equal("–", Words(cell.TextContent));
        Assert.Null(cell.QuerySelector("a"));
    }

    [Fact]
    public void Panel_BeforeTheBrowserDraws_ShowsAPlainDrawing()
    {
        Services.AddSingleton<IJSRuntime>(new StubbornBrowser(new TaskCompletionSource().Task));

        Assert.NotEmpty(Panel(Spec()).FindAll(".static-plot path.line"));
    }

    [Fact]
    public void Panel_NothingToDraw_SaysSoAndLoadsNoLibrary()
    {
        var panel = Panel(Spec() with { Series = [new("Rowan", SeriesRole.Chosen, [new(null), new(null)])] });

        Assert.Contains("No figures for this choice", panel.Find(".blank").TextContent, StringComparison.Ordinal);
        Assert.Empty(JSInterop.Invocations);
    }

    [Fact]
    public void Panel_SpecChanges_UpdatesOnce()
    {
        var module = JSInterop.SetupModule(Module);
        var chart = module.SetupModule("create", _ => true);
        chart.Mode = JSRuntimeMode.Loose;
        var panel = Panel(Spec());

        panel.Render(p => p.Add(x => x.Spec, Spec()));
        panel.Render(p => p.Add(x => x.Spec, Spec() with { Decimals = 1 }));

        Assert.Single(module.Invocations["create"]);
        Assert.Single(chart.Invocations["update"]);
    }

    [Fact]
    public async Task Point_Clicked_TellsThePage()
    {
        ChartPoint? clicked = null;
        var panel = Render<ChartPanel>(p => p.Add(x => x.Spec, Spec()).Add(x => x.Title, "Why?").Add(x => x.Unit, "%").Add(x => x.Period, "Oct 26")
            .Add(x => x.OnPoint, point => clicked = point));

        await panel.Instance.PointAsync(0, 0);
        await panel.Instance.PointAsync(9, 9);

        Assert.Equal(62, clicked?.Value);
    }

    [Fact]
    public async Task Point_ClickedWithoutHandler_FollowsItsLink()
    {
        await Panel(Spec()).Instance.PointAsync(0, 0);

        Assert.EndsWith("/cases?month=2026-09", Services.GetRequiredService<NavigationManager>().Uri, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Dispose_BrowserGone_DoesNotThrow()
    {
        var module = JSInterop.SetupModule(Module);
        var chart = module.SetupModule("create", _ => true);
        chart.SetupVoid("destroy").SetException(new JSDisconnectedException("gone"));
        var panel = Panel(Spec());

        await panel.Instance.DisposeAsync();

        Assert.Single(chart.Invocations["destroy"]);
    }

    [Fact]
    public void Panel_LibraryCannotBeLoaded_KeepsTheTable()
    {
        Services.AddSingleton<IJSRuntime>(new StubbornBrowser(Task.FromException(new JSException("no library"))));

        var panel = Panel(Spec());

        Assert.Equal(2, panel.FindAll("tbody tr").Count);
        Assert.NotEmpty(panel.FindAll(".static-plot"));
    }

    private IRenderedComponent<ChartPanel> Panel(ChartSpec spec) =>
        Render<ChartPanel>(p => p.Add(x => x.Spec, spec).Add(x => x.Title, "Do more children have a plan?").Add(x => x.Unit, "% of children").Add(x => x.Period, "Sep 26 to Oct 26"));

    private static string Words(string text) => string.Join(' ', text.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));

    private static ChartSpec Spec() => new()
    {
        Id = "plans",
        Kind = ChartKind.Line,
        IsPercent = true,
        Labels = ["Sep 26", "Oct 26"],
        Series =
        [
            new("Rowan", SeriesRole.Chosen, [new(62) { Link = "/cases?month=2026-09", Detail = "38 of 62", Mark = PointMark.Signal }, new(null) { Link = "/cases?month=2026-10" }]),
            new("England", SeriesRole.Comparator, [new(50), new(51)]),
        ],
    };
}
