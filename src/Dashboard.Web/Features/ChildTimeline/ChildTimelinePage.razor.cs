using Dashboard.Data.Queries;
using Dashboard.Web.Features.Access;
using Dashboard.Web.Setup;
using Dashboard.Web.Ui.Links;
using Dashboard.Web.Ui.States;
using Microsoft.AspNetCore.Components;
using Microsoft.AspNetCore.Components.Routing;
using Microsoft.Extensions.Options;

namespace Dashboard.Web.Features.ChildTimeline;

/// <summary>The records of one child. Read once for a child: another span or lane shows other parts of the same reading, and is no second look.</summary>
public sealed partial class ChildTimelinePage : IDisposable
{
    private const string None = "There is no such child within what you may see.";
    private const string WhatToDo = "The id may be mistyped, or the child may be held by another team.";

    private CancellationTokenSource _loading = new();
    private LoadState<Data.Queries.ChildTimeline> _state = LoadState.Loading<Data.Queries.ChildTimeline>();
    private StoreStatus? _status;
    private TimelineView? _view;
    private string? _found;
    private string? _loadedId;

    [Parameter]
    public string Id { get; set; } = string.Empty;

    [Inject]
    private TimelineQueries Timelines { get; set; } = default!;

    [Inject]
    private StatusQueries Statuses { get; set; } = default!;

    [Inject]
    private CurrentReader Current { get; set; } = default!;

    [Inject]
    private NavigationManager Navigation { get; set; } = default!;

    [Inject]
    private IOptions<PortalOptions> Options { get; set; } = default!;

    [Inject]
    private ILogger<ChildTimelinePage> Logger { get; set; } = default!;

    private string Heading => _state.Phase switch
    {
        LoadPhase.Empty => "No such child",
        _ => "Child " + Id,
    };

    public void Dispose()
    {
        Navigation.LocationChanged -= Moved;
        _loading.Cancel();
        _loading.Dispose();
    }

    protected override void OnInitialized() => Navigation.LocationChanged += Moved;

    protected override Task OnParametersSetAsync() => Id == _loadedId ? Task.CompletedTask : LoadAsync();

    private void Moved(object? sender, LocationChangedEventArgs change)
    {
        if (new Uri(change.Location).AbsolutePath == new Uri(new Uri(Navigation.BaseUri), ChildUrls.Timeline(Id)).AbsolutePath)
        {
            _ = InvokeAsync(() =>
            {
                Show();
                StateHasChanged();
            });
        }
    }

    private async Task LoadAsync()
    {
        _loadedId = Id;
        await _loading.CancelAsync();
        _loading.Dispose();
        _loading = new CancellationTokenSource();
        var token = _loading.Token;
        _state = LoadState.Loading<Data.Queries.ChildTimeline>();
        try
        {
            var state = await ScopedLoad.RunAsync<Data.Queries.ChildTimeline>(ReadAsync, Logger, token);
            _state = state is { Phase: LoadPhase.Ready, Value: null } ? LoadState.Empty<Data.Queries.ChildTimeline>(None, WhatToDo) : state;
            Show();
        }
        catch (OperationCanceledException) when (token.IsCancellationRequested)
        {
            // Another child, or leaving the page, took its place.
        }
    }

    private async Task<Data.Queries.ChildTimeline> ReadAsync(CancellationToken cancellationToken)
    {
        _status = await Statuses.StatusAsync(cancellationToken);
        return (await Timelines.ChildAsync(await Current.ScopeAsync(), Id, cancellationToken))!;
    }

    private void Find(string anchor)
    {
        _found = anchor;
        if (_view is { Filter.Lane: not null } view && view.Listed.All(mark => mark.Anchor != anchor))
        {
            Navigation.NavigateTo((view.Filter with { Lane = null }).ToUrl() + "#" + anchor);
        }
    }

    private void Show()
    {
        var address = new Uri(Navigation.Uri);
        _found = address.Fragment.TrimStart('#');
        _view = _state.Value is { } child && _status is { } status ? new TimelineView(child, status, TimelineFilter.FromQuery(Id, address.Query)) : null;
    }
}
