using Dashboard.Data.Reminders;
using Dashboard.Web.Features.Access;
using Dashboard.Web.Ui.States;
using Microsoft.AspNetCore.Components;

namespace Dashboard.Web.Features.Reminders;

/// <summary>Everything that is due or late for the reader, each with its page.</summary>
public sealed partial class NoticesPage : IDisposable
{
    private readonly PageLoad<NoticesView> _load = new();

    [Inject]
    private ReminderQueries Queries { get; set; } = default!;

    [Inject]
    private CurrentReader Current { get; set; } = default!;

    [Inject]
    private ILogger<NoticesPage> Logger { get; set; } = default!;

    public void Dispose() => _load.Dispose();

    protected override Task OnInitializedAsync() => LoadAsync();

    private async Task LoadAsync() =>
        await _load.RunAsync(async token => new NoticesView(await Queries.ListAsync(await Current.ScopeAsync(), token)), null, Logger);
}
