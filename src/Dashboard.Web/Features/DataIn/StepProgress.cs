namespace Dashboard.Web.Features.DataIn;

/// <summary>Passes progress on where it is reported, at most a few times a second: browsers need no more.</summary>
internal sealed class StepProgress<T>(Action<T> report) : IProgress<T>
{
    private static readonly TimeSpan Pause = TimeSpan.FromMilliseconds(200);

    private long _last;

    public void Report(T value)
    {
        if (_last != 0 && System.Diagnostics.Stopwatch.GetElapsedTime(_last) < Pause)
        {
            return;
        }

        _last = System.Diagnostics.Stopwatch.GetTimestamp();
        report(value);
    }
}
