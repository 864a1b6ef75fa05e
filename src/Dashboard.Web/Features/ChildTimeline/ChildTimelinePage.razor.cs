using Dashboard.Data.Access;
using Dashboard.Data.Queries;
using Dashboard.Web.Features.Access;
using Dashboard.Web.Setup;
using Dashboard.Web.Ui.Links;
using Dashboard.Web.Ui.States;
using Microsoft.AspNetCore.Components;
using Microsoft.Extensions.Options;

namespace Dashboard.Web.Features.ChildTimeline;

/// <summary>The records of one child, once the reader has said why. The reason holds for this child until the page is left. Read once for a child: another span or lane shows other parts of the same reading, and is no second look.</summary>
public sealed partial class ChildTimelinePage : IDisposable
{
    private static readonly LoadState<Data.Queries.ChildTimeline> None = LoadState.Empty<Data.Queries.ChildTimeline>(
        "There is no such child within what you may see.",
        "The id may be mistyped, or the child may be held by another team.");

    private readonly PageLoad<Data.Queries.ChildTimeline> _load = new();
    private AddressWatch? _watch;
    private StoreStatus? _status;
    private AccessScope? _scope;
    private TimelineView? _view;
    private string? _found;
    private string? _askedFor;
    private AccessReason? _reason;

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

    private string Heading => _load.State.Phase == LoadPhase.Empty ? "No such child" : "Child " + Id;

    public void Dispose()
    {
        _watch?.Dispose();
        _load.Dispose();
    }

    protected override void OnInitialized() => _watch = new AddressWatch(Navigation, () => ChildUrls.Timeline(Id), () => InvokeAsync(ShowAgain));

    protected override void OnParametersSet()
    {
        if (Id != _askedFor)
        {
            (_askedFor, _reason, _view) = (Id, null, null);
            _load.Clear();
        }
    }

    private Task OpenAsync(AccessReason reason)
    {
        _reason = reason;
        return LoadAsync();
    }

    private void ShowAgain()
    {
        Show();
        StateHasChanged();
    }

    private async Task LoadAsync()
    {
        _load.Clear();
        if (_reason is { } reason && await _load.RunAsync(token => ReadAsync(reason, token), None, Logger))
        {
            Show();
        }
    }

    private async Task<Data.Queries.ChildTimeline?> ReadAsync(AccessReason reason, CancellationToken cancellationToken)
    {
        _status = await Statuses.StatusAsync(cancellationToken);
        _scope = await Current.ScopeAsync();
        return await Timelines.ChildAsync(_scope, Id, reason, cancellationToken);
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
        _view = _load.State.Value is { } child && _status is { } status && _scope is { } scope ? new TimelineView(child, status, scope, TimelineFilter.FromQuery(Id, address.Query)) : null;
    }
}
