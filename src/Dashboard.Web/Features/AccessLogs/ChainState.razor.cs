using System.Globalization;
using Dashboard.Data.Access;
using Dashboard.Data.AccessLogs;
using Dashboard.Data.Portal;
using Dashboard.Web.Features.Access;
using Microsoft.AspNetCore.Components;

namespace Dashboard.Web.Features.AccessLogs;

/// <summary>Says when the log was last found whole, and checks it when asked.</summary>
public sealed partial class ChainState : IDisposable
{
    private readonly CancellationTokenSource _gone = new();
    private ChainReport? _report;
    private long _checked;
    private bool _running;

    [Parameter, EditorRequired]
    public required IReadOnlyList<AccessLogSeal> Seals { get; set; }

    [Parameter, EditorRequired]
    public required TimeZoneInfo Zone { get; set; }

    [Parameter, EditorRequired]
    public required EventCallback OnVerified { get; set; }

    [Inject]
    private AccessLogKeeper Keeper { get; set; } = default!;

    [Inject]
    private CurrentReader Current { get; set; } = default!;

    private string Words => (_running, _report, Seals.FirstOrDefault(seal => seal.Kind == SealKind.Verified)) switch
    {
        (true, _, _) => $"Checking: {_checked.ToString("N0", CultureInfo.InvariantCulture)} entries so far.",
        (_, { Finding: { } finding }, _) => $"No. {finding.Words} Tell the people who run the portal before anything else is done to it.",
        (_, { } report, _) => $"Yes: {report.Entries.ToString("N0", CultureInfo.InvariantCulture)} entries, checked just now.",
        (_, _, { } seal) => $"It was when last checked, {AccessLogWords.Time(seal.At, Zone)}: {seal.Entries.ToString("N0", CultureInfo.InvariantCulture)} entries, up to entry {seal.EntryId}.",
        _ => "It has not been checked yet.",
    };

    public void Dispose()
    {
        _gone.Cancel();
        _gone.Dispose();
    }

    private async Task VerifyAsync()
    {
        (_running, _checked) = (true, 0);
        var scope = await Current.ScopeAsync();
        if (!scope.ReadsAccessLog)
        {
            throw new AccessDeniedException("The access log is read by the information governance lead only.");
        }

        var progress = new Progress<long>(entries =>
        {
            _checked = entries;
            _ = InvokeAsync(StateHasChanged);
        });
        try
        {
            var stop = _gone.Token;
            _report = await Task.Run(() => Keeper.VerifyAsync(scope.UserId, progress, stop), stop);
        }
        finally
        {
            _running = false;
        }

        await OnVerified.InvokeAsync();
    }
}
