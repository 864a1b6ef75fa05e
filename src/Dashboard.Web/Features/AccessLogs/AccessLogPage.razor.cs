using System.Globalization;
using Dashboard.Data.AccessLogs;
using Dashboard.Web.Features.Access;
using Dashboard.Web.Setup;
using Dashboard.Web.Ui.States;
using Microsoft.AspNetCore.Components;
using Microsoft.Extensions.Options;

namespace Dashboard.Web.Features.AccessLogs;

/// <summary>The page of the access log. Its filter is kept in the page: who or which child is asked about stands in no address, history or log of a proxy.</summary>
public sealed partial class AccessLogPage : IDisposable
{
    private const int UnusualDays = 14;

    private readonly PageLoad<AccessLogView> _load = new();
    private readonly AccessLogForm _form = new();
    private int _page = 1;

    [Inject]
    private AccessLogQueries Queries { get; set; } = default!;

    [Inject]
    private CurrentReader Current { get; set; } = default!;

    [Inject]
    private TimeProvider Clock { get; set; } = default!;

    [Inject]
    private IOptions<PortalOptions> Options { get; set; } = default!;

    [Inject]
    private ILogger<AccessLogPage> Logger { get; set; } = default!;

    private IEnumerable<(string Name, string? Value)> Fields =>
    [
        (nameof(AccessLogForm.Person), _form.Person), (nameof(AccessLogForm.Child), _form.Child), (nameof(AccessLogForm.Page), _form.Page), (nameof(AccessLogForm.Kind), _form.Kind),
        (nameof(AccessLogForm.Unit), _form.Unit), (nameof(AccessLogForm.From), Text(_form.From)), (nameof(AccessLogForm.To), Text(_form.To)),
    ];

    public void Dispose() => _load.Dispose();

    protected override Task OnInitializedAsync() => LoadAsync();

    private static string? Text(DateOnly? day) => day?.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);

    private async Task LoadAsync() => await _load.RunAsync(ReadAsync, null, Logger);

    private Task FilterAsync() => TurnAsync(1);

    private Task TurnAsync(int page)
    {
        _page = page;
        return LoadAsync();
    }

    private Task AskAboutAsync(UnusualLook look)
    {
        var day = DateOnly.FromDateTime(look.At);
        (_form.Person, _form.Child, _form.Page, _form.Kind, _form.Unit, _form.From, _form.To) = (look.UserId, null, null, null, null, day, day);
        return FilterAsync();
    }

    private async Task<AccessLogView?> ReadAsync(CancellationToken cancellationToken)
    {
        var scope = await Current.ScopeAsync();
        var today = DateOnly.FromDateTime(Clock.GetUtcNow().UtcDateTime);
        return new AccessLogView(
            await Queries.PageAsync(scope, _form.ToFilter(_page), cancellationToken),
            await Queries.PagesAsync(scope, cancellationToken),
            await Queries.SealsAsync(scope, cancellationToken),
            await Queries.UnusualAsync(scope, today, UnusualDays, cancellationToken));
    }
}
