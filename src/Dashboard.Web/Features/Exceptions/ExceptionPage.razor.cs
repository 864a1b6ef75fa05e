using System.Globalization;
using Dashboard.Web.Features.Access;
using Dashboard.Web.Setup;
using Dashboard.Web.Ui.States;
using Microsoft.AspNetCore.Components;
using Microsoft.Extensions.Options;

namespace Dashboard.Web.Features.Exceptions;

/// <summary>One exception: what was found, what has been said, and the form to say more.</summary>
public sealed partial class ExceptionPage : IDisposable
{
    private const int MostPages = 100_000;

    private readonly PageLoad<ExceptionView> _load = new();
    private ElementReference _heading;
    private int _form;
    private (int Id, int Page)? _asked;
    private string? _said;

    [Parameter]
    public int Id { get; set; }

    /// <summary>Page of its cases.</summary>
    [SupplyParameterFromQuery(Name = "page")]
    private string? CasePage { get; set; }

    [Inject]
    private CurrentReader Current { get; set; } = default!;

    [Inject]
    private ExceptionReader Reader { get; set; } = default!;

    [Inject]
    private IOptions<PortalOptions> Options { get; set; } = default!;

    [Inject]
    private ILogger<ExceptionPage> Logger { get; set; } = default!;

    public void Dispose() => _load.Dispose();

    protected override Task OnParametersSetAsync() => Asked() == _asked ? Task.CompletedTask : LoadAsync();

    private (int Id, int Page) Asked() => (Id, int.TryParse(CasePage, NumberStyles.None, CultureInfo.InvariantCulture, out var page) ? Math.Clamp(page, 1, MostPages) : 1);

    private async Task LoadAsync()
    {
        var (id, page) = Asked();
        _asked = (id, page);
        await _load.RunAsync(
            async token => await Reader.LoadAsync(await Current.ScopeAsync(), id, page, token),
            LoadState.Empty<ExceptionView>("There is no exception of that number.", "Go back to the list of exceptions."),
            Logger);
    }

    private Task ChangedAsync()
    {
        _said = null;
        return LoadAsync();
    }

    private async Task SavedAsync()
    {
        _form++;
        await LoadAsync();
        _said = "Your answer is saved. It stands with the others.";
        await _heading.FocusAsync();
    }
}
