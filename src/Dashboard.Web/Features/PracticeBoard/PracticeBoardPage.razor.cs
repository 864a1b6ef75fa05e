using Dashboard.Web.Features.Access;
using Dashboard.Web.Setup;
using Dashboard.Web.Ui.Links;
using Dashboard.Web.Ui.States;
using Microsoft.AspNetCore.Components;
using Microsoft.Extensions.Options;

namespace Dashboard.Web.Features.PracticeBoard;

/// <summary>The eight elements of practice for the children of a team or worker. Reads the address, and nothing but the address.</summary>
public sealed partial class PracticeBoardPage : IDisposable
{
    private readonly PageLoad<BoardView> _load = new();
    private AddressWatch? _watch;

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

    private string Heading => _load.State.Value is { } view
        ? $"Which steps of practice are next for {(view.IsOwn ? "the children you hold" : view.UnitName)}?"
        : "Which steps of practice are next?";

    public void Dispose()
    {
        _watch?.Dispose();
        _load.Dispose();
    }

    protected override Task OnInitializedAsync()
    {
        _watch = new AddressWatch(Navigation, () => ChildUrls.Board, () => InvokeAsync(LoadAsync));
        return LoadAsync();
    }

    private async Task LoadAsync()
    {
        var filter = BoardFilter.FromQuery(new Uri(Navigation.Uri).Query);
        var found = true;
        await _load.RunAsync(
            async token =>
            {
                var view = await Reader.ReadAsync(await Current.ScopeAsync(), filter, token);
                found = view is not null;
                return view;
            },
            null,
            Logger);
        if (found)
        {
            StateHasChanged();
        }
        else
        {
            Navigation.NotFound();
        }
    }
}
