using Dashboard.Web.Ui.Progress;

namespace Dashboard.Web.Features.DataIn;

/// <summary>How far the first run has come. One for the whole portal; pages listen to it.</summary>
public sealed class FirstRunState
{
    private readonly Lock _lock = new();
    private readonly TaskCompletionSource _ready = new(TaskCreationOptions.RunContinuationsAsynchronously);
    private List<WorkStep> _steps = [];

    /// <summary>Raised after every change, on the thread that made it.</summary>
    public event Action? Changed;

    /// <summary>Whether pages can be shown.</summary>
    public bool IsReady { get; private set; }

    /// <summary>What went wrong, in plain words; null while nothing has.</summary>
    public string? Fault { get; private set; }

    /// <summary>0 to 100.</summary>
    public int Percent { get; private set; }

    /// <summary>The steps as they stand.</summary>
    public IReadOnlyList<WorkStep> Steps
    {
        get
        {
            lock (_lock)
            {
                return [.. _steps];
            }
        }
    }

    /// <summary>Waits until pages can be shown.</summary>
    internal Task ReadyAsync(CancellationToken cancellationToken) => _ready.Task.WaitAsync(cancellationToken);

    internal void Plan(IEnumerable<string> steps) => Change(() => _steps = [.. steps.Select(step => new WorkStep(step, WorkStepState.Waiting))]);

    internal void Begin(int step) => Change(() =>
    {
        _steps = [.. _steps.Select((item, index) => item with
        {
            State = index < step ? WorkStepState.Done : index == step ? WorkStepState.Running : WorkStepState.Waiting,
            Detail = index == step ? null : item.Detail,
        })];
        Percent = 100 * step / _steps.Count;
    });

    internal void Progress(int step, double fraction, string? detail) => Change(() =>
    {
        _steps[step] = _steps[step] with { Detail = detail };
        Percent = (int)(100 * (step + Math.Clamp(fraction, 0, 1)) / _steps.Count);
    });

    internal void Finish()
    {
        Change(() =>
        {
            _steps = [.. _steps.Select(step => step with { State = WorkStepState.Done })];
            Percent = 100;
            IsReady = true;
        });
        _ready.TrySetResult();
    }

    internal void Fail(string fault) => Change(() =>
    {
        _steps = [.. _steps.Select(step => step.State == WorkStepState.Running ? step with { State = WorkStepState.Failed } : step)];
        Fault = fault;
    });

    private void Change(Action change)
    {
        lock (_lock)
        {
            change();
        }

        Changed?.Invoke();
    }
}
