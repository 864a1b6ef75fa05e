using Dashboard.Data.Access;
using Dashboard.Data.Exceptions;
using Dashboard.Data.Queries;
using Dashboard.Measures.Engine;
using Dashboard.Web.Features.Access;
using Dashboard.Web.Setup;
using Dashboard.Web.Ui.Measures;
using Dashboard.Web.Ui.States;
using Microsoft.AspNetCore.Components;
using Microsoft.Extensions.Options;

namespace Dashboard.Web.Features.Exceptions;

/// <summary>The records said to be wrong; analysts close the requests here.</summary>
public sealed partial class CorrectionsPage : IDisposable
{
    private readonly PageLoad<CorrectionsView> _load = new();
    private ElementReference _heading;
    private string? _said;
    private string? _refusal;

    [Inject]
    private CurrentReader Current { get; set; } = default!;

    [Inject]
    private CorrectionQueries Corrections { get; set; } = default!;

    [Inject]
    private StatusQueries Statuses { get; set; } = default!;

    [Inject]
    private Catalogue Catalogue { get; set; } = default!;

    [Inject]
    private AnswerWriter Writer { get; set; } = default!;

    [Inject]
    private IOptions<PortalOptions> Options { get; set; } = default!;

    [Inject]
    private ILogger<CorrectionsPage> Logger { get; set; } = default!;

    public void Dispose() => _load.Dispose();

    protected override Task OnInitializedAsync() => LoadAsync();

    private async Task LoadAsync() => await _load.RunAsync(async token => (CorrectionsView?)await ReadAsync(await Current.ScopeAsync(), token), null, Logger);

    private async Task<CorrectionsView> ReadAsync(AccessScope scope, CancellationToken cancellationToken)
    {
        var status = FigureNotes.Named(await Statuses.StatusAsync(cancellationToken), Options.Value);
        var rows = await Corrections.ListAsync(scope, UnitChoice.Own(status, scope), onlyOpen: false, withChildren: true, "corrections", cancellationToken);
        return new CorrectionsView(
            [.. rows.Where(row => row.Outcome is null)],
            [.. rows.Where(row => row.Outcome is not null).OrderByDescending(row => row.ClosedAt)],
            scope.Administers,
            status.UnitName,
            id => Catalogue.Find(id)?.Definition.Title ?? id);
    }

    private async Task CloseAsync(int id, string outcome)
    {
        var faults = await Writer.CloseAsync(await Current.ScopeAsync(), id, outcome, CancellationToken.None);
        _said = faults.Count == 0 ? "The request is closed." : null;
        _refusal = faults.Count == 0 ? null : string.Join(' ', faults.Select(fault => fault.Words));
        await LoadAsync();
        await _heading.FocusAsync();
    }
}
