using Dashboard.Data.Refreshing;

namespace Dashboard.Cli;

/// <summary>Shows long work on standard error: one line on a terminal, a line per step in a log.</summary>
internal sealed class ConsoleProgress : IProgress<WorkStep>
{
    private readonly Lock _lock = new();
    private string _last = string.Empty;

    public void Report(WorkStep value)
    {
        lock (_lock)
        {
            if (value.Text == _last)
            {
                return;
            }

            _last = value.Text;
            if (Console.IsErrorRedirected)
            {
                Console.Error.WriteLine(value.Text);
            }
            else
            {
                Console.Error.Write($"\r{value.Fraction,4:P0} {value.Text,-60}{(value.Fraction >= 1 ? Environment.NewLine : string.Empty)}");
            }
        }
    }
}
