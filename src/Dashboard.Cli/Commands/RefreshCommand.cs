using System.CommandLine;
using Dashboard.Data.Refreshing;

namespace Dashboard.Cli.Commands;

/// <summary><c>dashboard refresh</c></summary>
internal static class RefreshCommand
{
    private static readonly Option<string?> From = new("--from") { Description = "First month, for instance 2021-04." };
    private static readonly Option<string?> To = new("--to") { Description = "Last month. Default: the last full month of the data." };
    private static readonly Option<bool> All = new("--all") { Description = "Every kept month, whether the data touched it or not." };

    public static Command Create()
    {
        var command = new Command("refresh", "Counts every measure for the months that the data touched, or for a range of months.") { From, To, All, Session.Database };
        command.SetAction((parsed, cancellationToken) => Session.RunAsync(parsed, async session =>
        {
            var request = new RefreshRequest
            {
                From = Session.MonthOf(parsed, From),
                To = Session.MonthOf(parsed, To),
                All = parsed.GetValue(All),
            };
            var report = await session.Get<RefreshService>().RefreshAsync(request, new ConsoleProgress(), cancellationToken);
            Console.WriteLine($"{report.From} to {report.To}: {report.Evaluated} evaluations, {report.Written} changed, {report.Revised} published figures revised.");
            foreach (var (measure, fields) in report.NotSupplied)
            {
                Console.WriteLine($"{measure}: not supplied by this source ({string.Join(", ", fields)})");
            }

            // What a source does not supply is no fault of this run: a scheduler would be alarmed every night.
            return ExitCode.Done;
        }));
        return command;
    }
}
