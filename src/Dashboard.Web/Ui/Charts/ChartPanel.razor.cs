using System.Text.Json;
using Dashboard.Web.Ui.Exports;
using Microsoft.AspNetCore.Components;
using Microsoft.JSInterop;

namespace Dashboard.Web.Ui.Charts;

/// <summary>A chart with its question, its table twin and its exports. The drawing library is touched in this component's module only.</summary>
public sealed partial class ChartPanel
{
    private ElementReference _canvas;
    private ChartDrawing _drawing = default!;
    private IJSObjectReference? _module;
    private IJSObjectReference? _chart;
    private DotNetObjectReference<ChartPanel>? _self;
    private string? _drawnVersion;
    private bool _drawn;
    private bool _disposed;

    [Parameter, EditorRequired]
    public required ChartSpec Spec { get; set; }

    /// <summary>The question that the chart answers.</summary>
    [Parameter, EditorRequired]
    public required string Title { get; set; }

    /// <summary>"% of open children".</summary>
    [Parameter, EditorRequired]
    public required string Unit { get; set; }

    /// <summary>"Nov 24 to Oct 26".</summary>
    [Parameter, EditorRequired]
    public required string Period { get; set; }

    /// <summary>What the chart shows in a sentence; made from the figures if not given.</summary>
    [Parameter]
    public string? Summary { get; set; }

    /// <summary>Click on a mark. Without it a click follows the point's link.</summary>
    [Parameter]
    public EventCallback<ChartPoint> OnPoint { get; set; }

    /// <summary>Slot below the chart for the provenance line and notes.</summary>
    [Parameter]
    public RenderFragment? ChildContent { get; set; }

    private string TitleId => Spec.Id + "-title";

    private string Description => $"{Title} {Summary ?? "The figures follow as a table."}";

    private string? Notice => Rules is null ? null : IsControlled ? Rules.ShortWords : ExportAudience.ExactNotice;

    private string CsvUrl => "data:text/csv;charset=utf-8," + Uri.EscapeDataString("\uFEFF" + ChartTable.Csv(Spec, Notice));

    [JSInvokable("Point")]
    public Task PointAsync(int series, int index) => InvokeAsync(async () =>
    {
        if (Spec.Series.ElementAtOrDefault(series)?.Points.ElementAtOrDefault(index) is not { } point)
        {
            return;
        }

        if (OnPoint.HasDelegate)
        {
            await OnPoint.InvokeAsync(point);
        }
        else if (point.Link is not null)
        {
            Navigation.NavigateTo(point.Link);
        }
    });

    public async ValueTask DisposeAsync()
    {
        _disposed = true;
        try
        {
            await ReleaseChartAsync();
            if (_module is not null)
            {
                await _module.DisposeAsync();
            }
        }
        catch (JSDisconnectedException)
        {
            // The browser is gone, and the chart with it.
        }

        _self?.Dispose();
    }

    protected override void OnParametersSet() => _drawing = ChartDrawing.From(Spec);

    protected override async Task OnAfterRenderAsync(bool firstRender)
    {
        var version = Spec.IsBlank ? null : JsonSerializer.Serialize(_drawing);
        if (_disposed || version == _drawnVersion)
        {
            return;
        }

        _drawnVersion = version;
        try
        {
            await DrawAsync(version is not null);
        }
        catch (JSDisconnectedException)
        {
            // Left while drawing.
        }
        catch (JSException) when (_chart is null)
        {
            // The library could not be loaded: the static plot and the table stay.
        }
    }

    private async Task DrawAsync(bool something)
    {
        if (!something)
        {
            _drawn = false;
            await ReleaseChartAsync();
            return;
        }

        _module ??= await Js.InvokeAsync<IJSObjectReference>("import", "./Ui/Charts/ChartPanel.razor.js");
        _self ??= DotNetObjectReference.Create(this);
        if (_disposed)
        {
            return;
        }

        if (_chart is null)
        {
            _chart = await _module.InvokeAsync<IJSObjectReference>("create", _canvas, _drawing, _self);
        }
        else
        {
            await _chart.InvokeVoidAsync("update", _drawing);
        }

        if (!_drawn && !_disposed)
        {
            _drawn = true;
            StateHasChanged();
        }
    }

    private async Task ReleaseChartAsync()
    {
        if (_chart is not null)
        {
            await _chart.InvokeVoidAsync("destroy");
            await _chart.DisposeAsync();
            _chart = null;
        }
    }

    private async Task ExportAsync(string format)
    {
        if (_chart is not null)
        {
            await _chart.InvokeVoidAsync("save", format, Spec.Id);
        }
    }
}
