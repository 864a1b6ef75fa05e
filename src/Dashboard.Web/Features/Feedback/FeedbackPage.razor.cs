using Dashboard.Web.Features.Access;
using Dashboard.Web.Ui.States;
using Microsoft.AspNetCore.Components;

namespace Dashboard.Web.Features.Feedback;

/// <summary>The page of what families and children say.</summary>
public sealed partial class FeedbackPage : IDisposable
{
    private readonly PageLoad<FeedbackView> _load = new();

    [SupplyParameterFromQuery(Name = "unit")]
    public string? Unit { get; set; }

    [SupplyParameterFromQuery(Name = "month")]
    public string? Month { get; set; }

    [SupplyParameterFromQuery(Name = "period")]
    public string? Period { get; set; }

    [Inject]
    private CurrentReader Reader { get; set; } = default!;

    [Inject]
    private FeedbackQuery Query { get; set; } = default!;

    [Inject]
    private ILogger<FeedbackPage> Logger { get; set; } = default!;

    public void Dispose() => _load.Dispose();

    protected override Task OnParametersSetAsync() => LoadAsync();

    private Task<bool> LoadAsync()
    {
        var filter = FeedbackPeriods.Filter(Unit, Month, Period);
        return _load.RunAsync(async token => await Query.LoadAsync(await Reader.ScopeAsync(), filter, token), LoadState.NothingCounted<FeedbackView>(), Logger);
    }
}
