using Dashboard.Web.Features.Access;
using Dashboard.Web.Setup;
using Dashboard.Web.Ui.Links;
using Dashboard.Web.Ui.States;
using Microsoft.AspNetCore.Components;
using Microsoft.AspNetCore.Components.Routing;
using Microsoft.Extensions.Options;

namespace Dashboard.Web.Features.PracticeBoard;

/// <summary>The eight elements of practice for the children of a team or worker. Reads the address, and nothing but the address.</summary>
public sealed partial class PracticeBoardPage : IDisposable
{
    private CancellationTokenSource _loading = new();
    private LoadState<BoardView> _state = LoadState.Loading<BoardView>();

    [Inject]
    private BoardReader Reader { get; set; } = default!;

    [Inject]
    private CurrentReader Current { get; set; } = default!;

    [Inject]
    private NavigationManager Navigation { get; set; } = default!;

    [Inject]
    private IOptions<PortalOptions> Options { get; set; } = default!;

    [Inject]
    private ILogger<PracticeBoardPage> Logger { get; set; } = default!;

    private string Heading => _state.Value is { } view
        ? $"Which steps of practice are next for {(view.IsOwn ? "the children you hold" : view.UnitName)}?"
        : "Which steps of practice are next?";

    public void Dispose()
    {
        Navigation.LocationChanged -= Moved;
        _loading.Cancel();
        _loading.Dispose();
    }

    protected override Task OnInitializedAsync()
    {
        Navigation.LocationChanged += Moved;
        return LoadAsync();
    }

    private void Moved(object? sender, LocationChangedEventArgs change)
    {
        if (new Uri(change.Location).AbsolutePath == ChildUrls.Board)
        {
            _ = InvokeAsync(LoadAsync);
        }
    }

    private async Task LoadAsync()
    {
        await _loading.CancelAsync();
        _loading.Dispose();
        _loading = new CancellationTokenSource();
        var token = _loading.Token;
        var filter = BoardFilter.FromQuery(new Uri(Navigation.Uri).Query);
        try
        {
            var found = true;
            var state = await ScopedLoad.RunAsync<BoardView>(
                async stop =>
                {
                    var view = await Reader.ReadAsync(await Current.ScopeAsync(), filter, stop);
                    found = view is not null;
                    return view!;
                },
                Logger,
                token);
            if (!found)
            {
                Navigation.NotFound();
                return;
            }

            _state = state;
            StateHasChanged();
        }
        catch (OperationCanceledException) when (token.IsCancellationRequested)
        {
            // A later address, or leaving the page, took its place.
        }
    }
}
