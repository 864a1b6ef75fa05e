using Dashboard.Data.Refreshing;

namespace Dashboard.Cli;

/// <summary>Shows long work on standard error: one line on a terminal; in a log a line per step, and one for every tenth of a long step.</summary>
internal sealed class ConsoleProgress : IProgress<WorkStep>
{
    private readonly Lock _lock = new();
    private (string Text, int Part) _last = (string.Empty, 0);

    public void Report(WorkStep value)
    {
        var inLog = Console.IsErrorRedirected;
        var step = (value.Text, (int)(value.Fraction * (inLog ? 10 : 100)));
        lock (_lock)
        {
            if (step == _last)
            {
                return;
            }

            _last = step;
            if (inLog)
            {
                Console.Error.WriteLine($"{value.Fraction,4:P0} {value.Text}");
            }
            else
            {
                Console.Error.Write($"\r{value.Fraction,4:P0} {value.Text,-60}{(value.Fraction >= 1 ? Environment.NewLine : string.Empty)}");
            }
        }
    }
}
