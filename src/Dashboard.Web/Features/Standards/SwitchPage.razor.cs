using Dashboard.Data.Standards;
using Dashboard.Measures.Calendar;
using Dashboard.Measures.Formatting;
using Dashboard.Web.Features.Access;
using Dashboard.Web.Ui.States;
using Microsoft.AspNetCore.Components;

namespace Dashboard.Web.Features.Standards;

/// <summary>The page on which an administrator switches the standards or sets local limits.</summary>
public sealed partial class SwitchPage : IDisposable
{
    private readonly PageLoad<SwitchView> _load = new();
    private readonly List<LocalLimit> _limits = [];
    private IReadOnlyList<string> _faults = [];
    private string? _done;
    private string _from = string.Empty;
    private string _profile = string.Empty;

    [Inject]
    private SwitchReader Reader { get; set; } = default!;

    [Inject]
    private StandardsService Service { get; set; } = default!;

    [Inject]
    private CurrentReader Current { get; set; } = default!;

    [Inject]
    private ILogger<SwitchPage> Logger { get; set; } = default!;

    public void Dispose() => _load.Dispose();

    protected override Task OnInitializedAsync() => LoadAsync();

    private async Task LoadAsync()
    {
        await _load.RunAsync(async token => await Reader.LoadAsync(await Current.ScopeAsync(), token), null, Logger);
        if (_load.State.Value is { } view && _from.Length == 0)
        {
            (_from, _profile) = (view.Now.ToString(), view.InForce.Profile.Id);
        }
    }

    private async Task ChangeAsync(SwitchView view)
    {
        (_done, _faults) = (null, []);
        if (!Month.TryParse(_from, out var from))
        {
            _faults = [$"\"{_from}\" is no month."];
            return;
        }

        try
        {
            var local = LocalLimit.ToJson(_limits.Where(limit => !limit.IsEmpty));
            await Service.ChangeAsync(await Current.ScopeAsync(), new StandardsDraft(from, _profile, local), CancellationToken.None);
            _done = $"{view.Library.Find(_profile)?.Title} holds from {FigureText.Month(from)}. Refresh the figures to count by it.";
            _limits.Clear();
            await LoadAsync();
        }
        catch (StandardsRefusedException refused)
        {
            _faults = refused.Faults;
        }
    }
}
