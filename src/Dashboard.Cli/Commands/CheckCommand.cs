using System.CommandLine;
using Dashboard.Data.Queries;
using Dashboard.Data.Standards;
using Dashboard.Data.Store;
using Dashboard.Measures.Calendar;
using Dashboard.Measures.Engine;

namespace Dashboard.Cli.Commands;

/// <summary><c>dashboard check</c></summary>
internal static class CheckCommand
{
    public static Command Create()
    {
        var command = new Command("check", "Says what the store holds, and which measures its sources can feed.") { Session.Database };
        command.SetAction((parsed, cancellationToken) => Session.RunAsync(parsed, async session =>
        {
            await session.Get<ReportingStore>().PrepareAsync(cancellationToken);
            var status = await session.Get<StatusQueries>().StatusAsync(cancellationToken);
            var supplied = await session.Get<LoadQueries>().SuppliedAsync(cancellationToken);
            Console.WriteLine($"Store: {session.Connection}, schema version {SchemaVersion.Current}");
            Console.WriteLine($"Data as at: {(status.DataAsAt is { } date ? $"{date:yyyy-MM-dd}" : "nothing loaded yet")}");
            Console.WriteLine(status.Months.Count == 0 ? "Months: none counted yet" : $"Months: {status.Months[0]} to {status.Months[^1]}, {status.Publications.Count} issued");
            var findings = await StandardsAsync(session, cancellationToken) | RemindCommand.Report(session);
            foreach (var definition in session.Get<Catalogue>().All.Select(measure => measure.Definition))
            {
                var missing = supplied.Missing(definition.Needs);
                Console.WriteLine($"{definition.Id,-36} {(missing.Count == 0 ? "can be counted" : "not supplied: " + string.Join(", ", missing))}");
            }

            return findings ? ExitCode.DoneWithFindings : ExitCode.Done;
        }));
        return command;
    }

    /// <summary>Says which standards hold and what is wrong with profile files and holidays; whether anything is.</summary>
    private static async Task<bool> StandardsAsync(Session session, CancellationToken cancellationToken)
    {
        var standards = session.Get<StandardsQueries>();
        var today = DateOnly.FromDateTime(session.Get<TimeProvider>().GetLocalNow().Date);
        var inForce = await standards.InForceAsync(Month.Of(today), cancellationToken);
        var faults = (await standards.LibraryAsync(cancellationToken)).Faults.Select(fault => fault.ToString()).ToList();
        Console.WriteLine($"Standards: {inForce.Profile.Title}, {inForce.Rules.Count} timescales, {inForce.Rules.Count(rule => rule.Kind.Lacks is not null)} of them not supplied by any source");
        foreach (var finding in faults.Append(BankHolidays.WarningOn(today)).OfType<string>())
        {
            Console.WriteLine($"Finding: {finding}");
        }

        return faults.Count > 0;
    }
}
