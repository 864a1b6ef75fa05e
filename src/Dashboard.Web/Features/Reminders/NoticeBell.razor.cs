using Dashboard.Data.Access;
using Dashboard.Data.Reminders;
using Dashboard.Web.Features.Access;
using Microsoft.AspNetCore.Components;
using Microsoft.AspNetCore.Components.Routing;

namespace Dashboard.Web.Features.Reminders;

/// <summary>The bell of the top bar, with the number of reminders. It is counted after the page has been shown, and again on the way to the next.</summary>
public sealed partial class NoticeBell : IDisposable
{
    private readonly CancellationTokenSource _gone = new();
    private int? _count;

    [Inject]
    private ReminderQueries Queries { get; set; } = default!;

    [Inject]
    private CurrentReader Current { get; set; } = default!;

    [Inject]
    private NavigationManager Navigation { get; set; } = default!;

    [Inject]
    private ILogger<NoticeBell> Logger { get; set; } = default!;

    private string Name => _count switch { null => "Notices", 0 => "No reminders", { } count => ReminderWords.Count(count) };

    public void Dispose()
    {
        Navigation.LocationChanged -= OnMoved;
        _gone.Cancel();
        _gone.Dispose();
    }

    protected override async Task OnAfterRenderAsync(bool firstRender)
    {
        if (firstRender)
        {
            Navigation.LocationChanged += OnMoved;
            await CountAsync();
        }
    }

    private void OnMoved(object? sender, LocationChangedEventArgs moved) => _ = InvokeAsync(CountAsync);

    private async Task CountAsync()
    {
        try
        {
            var count = await Queries.CountAsync(await Current.ScopeAsync(), _gone.Token);
            if (count != _count && !_gone.IsCancellationRequested)
            {
                _count = count;
                StateHasChanged();
            }
        }
        catch (AccessDeniedException)
        {
            _count = null;
        }
        catch (Exception exception) when (exception is OperationCanceledException or ObjectDisposedException)
        {
        }
        catch (Exception exception)
        {
            // A bell without a number is no reason to lose the page.
            Logger.LogWarning("Reminders could not be counted: {Fault}", exception.GetType().Name);
        }
    }
}
