using Bunit;
using Dashboard.Web.Ui.States;
using Microsoft.AspNetCore.Components;
using Microsoft.Extensions.Logging.Abstractions;

namespace Dashboard.Web.Tests.Ui;

public sealed class DataPanelTests : PortalContext
{
    [Fact]
    public void DataPanel_Loading_HoldsThePlaceAndSaysSo()
    {
        var panel = Panel(LoadState.Loading<string>());

        Assert.Equal("true", panel.Find(".panel").GetAttribute("aria-busy"));
        Assert.Contains("Loading", panel.Find("[role=status]").TextContent, StringComparison.Ordinal);
        Assert.NotNull(panel.Find(".skeleton.rows-6"));
    }

    [Fact]
    public void DataPanel_Empty_SaysWhyAndWhatToDo()
    {
        var panel = Panel(LoadState.Empty<string>("No audits in October.", "Choose an earlier month."));

        Assert.Contains("No audits in October.", panel.Find(".state").TextContent, StringComparison.Ordinal);
        Assert.Contains("Choose an earlier month.", panel.Find(".state").TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public async Task DataPanel_Failed_ShowsTheReferenceAndRetries()
    {
        var retried = false;
        var panel = Render<DataPanel<string>>(p => p.Add(x => x.State, LoadState.Failed<string>("ABCD-2345")).Add(x => x.ChildContent, Content)
            .Add(x => x.What, "the caseload").Add(x => x.OnRetry, () => retried = true));

        await panel.Find("button").ClickAsync(new());

        Assert.True(retried);
        Assert.Contains("The caseload could not be loaded", panel.Find("[role=alert]").TextContent, StringComparison.Ordinal);
        Assert.Contains("ABCD-2345", panel.Find("[role=alert]").TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public void DataPanel_Ready_ShowsTheContent() => Assert.Equal("345", Panel(LoadState.Ready("345")).Find("b").TextContent);

    [Fact]
    public async Task RunAsync_Fault_BecomesAReferenceWithoutDetail()
    {
        var state = await LoadState.RunAsync<string>(_ => throw new InvalidOperationException("secret"), NullLogger.Instance);

        Assert.Equal(LoadPhase.Failed, state.Phase);
        Assert.Matches("^[2-9B-Z]{4}-[2-9B-Z]{4}$", state.Reference);
    }

    [Fact]
    public async Task RunAsync_Cancelled_IsPassedOn()
    {
        using var source = new CancellationTokenSource();
        await source.CancelAsync();

        await Assert.ThrowsAnyAsync<OperationCanceledException>(() =>
            LoadState.RunAsync(token => Task.FromCanceled<string>(token), NullLogger.Instance, source.Token));
    }

    private static RenderFragment Content(string value) => builder => builder.AddMarkupContent(0, $"<b>{value}</b>");

    private IRenderedComponent<DataPanel<string>> Panel(LoadState<string> state) =>
        Render<DataPanel<string>>(p => p.Add(x => x.State, state).Add(x => x.ChildContent, Content));
}
