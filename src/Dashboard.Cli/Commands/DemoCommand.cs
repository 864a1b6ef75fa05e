using System.CommandLine;
using System.Globalization;
using Dashboard.Data.Refreshing;
using Dashboard.Demo;
using Dashboard.Measures.Calendar;

namespace Dashboard.Cli.Commands;

/// <summary><c>dashboard demo</c></summary>
internal static class DemoCommand
{
    private static readonly Option<int> Seed = new("--seed") { Description = "Seed: the same seed makes the same authority.", DefaultValueFactory = _ => 1 };
    private static readonly Option<double> Scale = new("--scale") { Description = "1 = about 62,000 resident children.", DefaultValueFactory = _ => 1 };
    private static readonly Option<string> Out = new("--out") { Description = "Folder to write to.", Required = true };
    private static readonly Option<string?> AsAt = new("--as-at") { Description = "Date of the extract. Default: the end of the last full month." };

    public static Command Create()
    {
        var command = new Command("demo", "Writes a made-up authority as dataset and template files.") { Seed, Scale, Out, AsAt };
        command.SetAction((parsed, cancellationToken) =>
        {
            var historyTo = Month.LastFull(DateOnly.FromDateTime(TimeProvider.System.GetLocalNow().DateTime)).End;
            var asAt = historyTo;
            if (parsed.GetValue(AsAt) is { } text && !DateOnly.TryParseExact(text, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out asAt))
            {
                Console.Error.WriteLine($"\"{text}\" is not a date for --as-at; write it as 2026-10-31.");
                return Task.FromResult(ExitCode.Refused);
            }

            if (parsed.GetValue(Scale) is <= 0 or > 100)
            {
                Console.Error.WriteLine("--scale must be above 0 and at most 100.");
                return Task.FromResult(ExitCode.Refused);
            }

            var progress = new ConsoleProgress();
            var summary = DemoAuthority.Write(
                new DemoOptions { Seed = parsed.GetValue(Seed), Scale = parsed.GetValue(Scale), AsAt = asAt, HistoryTo = historyTo },
                parsed.GetValue(Out)!,
                new Progress<DemoProgress>(step => progress.Report(new WorkStep(step.Step, step.Fraction))),
                cancellationToken);
            Console.WriteLine($"{summary.Rows:N0} rows, data as at {asAt:yyyy-MM-dd}. All of it is made up.");
            return Task.FromResult(ExitCode.Done);
        });
        return command;
    }
}
