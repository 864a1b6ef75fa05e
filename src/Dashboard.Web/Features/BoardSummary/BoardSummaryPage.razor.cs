using Dashboard.Measures.Calendar;
using Dashboard.Web.Features.Access;
using Dashboard.Web.Setup;
using Dashboard.Web.Ui.States;
using Microsoft.AspNetCore.Components;
using Microsoft.Extensions.Options;

namespace Dashboard.Web.Features.BoardSummary;

/// <summary>The page of the board summary. It is what is printed, too.</summary>
public sealed partial class BoardSummaryPage : IDisposable
{
    private readonly PageLoad<BoardSummaryView> _load = new();
    private bool _maySeeExact;

    [SupplyParameterFromQuery(Name = "month")]
    public string? AskedMonth { get; set; }

    [SupplyParameterFromQuery(Name = BoardSummaryUrls.As)]
    public string? As { get; set; }

    [Inject]
    private BoardSummaryQuery Query { get; set; } = default!;

    [Inject]
    private CurrentReader Reader { get; set; } = default!;

    [Inject]
    private IOptions<PortalOptions> Portal { get; set; } = default!;

    [Inject]
    private ILogger<BoardSummaryPage> Logger { get; set; } = default!;

    public void Dispose() => _load.Dispose();

    protected override Task OnParametersSetAsync() => ReadAsync();

    private async Task ReadAsync()
    {
        Month? month = Month.TryParse(AskedMonth, out var known) ? known : null;
        await _load.RunAsync(
            async token =>
            {
                var scope = await Reader.ScopeAsync();
                _maySeeExact = scope.SeesExactNumbers;
                return await Query.LoadAsync(scope with { ForSharing = scope.ForSharing || As == BoardSummaryUrls.Councillor }, month, token);
            },
            LoadState.NothingCounted<BoardSummaryView>(),
            Logger);
    }
}
