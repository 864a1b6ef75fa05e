using System.CommandLine;
using System.ComponentModel.DataAnnotations;
using System.Diagnostics;
using System.Globalization;
using Dashboard.Data.AccessLogs;
using Dashboard.Data.Portal;
using Dashboard.Data.Store;
using Microsoft.Extensions.Configuration;

namespace Dashboard.Cli.Commands;

/// <summary><c>dashboard log</c></summary>
internal static class LogCommand
{
    private static readonly Option<string?> From = new("--from") { Description = "First day to check. Default: everything." };
    private static readonly Option<string?> Noted = new("--noted") { Description = "ENTRY:HASH as \"dashboard log seal\" printed it, noted elsewhere." };

    public static Command Create() => new("log", "Checks and keeps the access log.") { Verify(), Seal(), Prune() };

    private static Command Verify()
    {
        var command = new Command("verify", "Checks that no entry was changed, removed, inserted or reordered. 0: whole; 1: not, and where.") { From, Noted, Session.Database };
        command.SetAction((parsed, cancellationToken) => RunAsync(parsed, async (session, _) =>
        {
            var watch = Stopwatch.StartNew();
            var report = await session.Get<AccessLogVerifier>().VerifyAsync(DayOption.Of(parsed, From), NotedOf(parsed.GetValue(Noted)), null, cancellationToken);
            Console.WriteLine($"{report.Entries:N0} entries are whole; read in {watch.Elapsed.TotalSeconds:N1} s.");
            if (report.Unbound > 0)
            {
                Console.WriteLine($"{report.Unbound:N0} entries are from before entries were bound to each other and cannot be checked.");
            }

            if (report.Finding is { } finding)
            {
                Console.WriteLine($"Finding: {finding.Words}");
                return ExitCode.DoneWithFindings;
            }

            return ExitCode.Done;
        }));
        return command;
    }

    private static Command Seal()
    {
        var command = new Command("seal", "Checks the log and writes a seal of its last entry. Note what it prints where nobody who runs the database can change it.") { Session.Database };
        command.SetAction((parsed, cancellationToken) => RunAsync(parsed, async (session, keeper) =>
            Told(await keeper.SealAsync(session.Scope.UserId, cancellationToken), "The log is empty; there is nothing to seal.", seal => $"Sealed up to entry {seal.EntryId}, {seal.Entries:N0} entries. Note this elsewhere:\n{seal.EntryId}:{seal.Hash}")));
        return command;
    }

    private static Command Prune()
    {
        var command = new Command("prune", "Removes entries that are older than AccessLog:KeepMonths and leaves a seal, from which the rest still verifies.") { Session.Database };
        command.SetAction((parsed, cancellationToken) => RunAsync(parsed, async (session, keeper) =>
            Told(await keeper.PruneAsync(session.Scope.UserId, cancellationToken), "No entry is older than it is kept.", seal => $"Removed {seal.Entries:N0} entries, up to entry {seal.EntryId}. The log goes on from {seal.EntryId}:{seal.Hash}")));
        return command;
    }

    private static Task<int> RunAsync(ParseResult parsed, Func<Session, AccessLogKeeper, Task<int>> run) => Session.RunAsync(parsed, async session =>
    {
        await session.Get<ReportingStore>().PrepareAsync(CancellationToken.None);
        var options = session.Configuration.GetSection(AccessLogOptions.Section).Get<AccessLogOptions>() ?? new AccessLogOptions();
        var faults = new List<ValidationResult>();
        return Validator.TryValidateObject(options, new ValidationContext(options), faults, validateAllProperties: true)
            ? await run(session, new AccessLogKeeper(session.Get<ReportingStore>(), session.Get<AccessLogVerifier>(), options, session.Get<TimeProvider>()))
            : throw new StoreException($"{AccessLogOptions.Section}: {string.Join(' ', faults.Select(fault => fault.ErrorMessage))}");
    });

    private static int Told(AccessLogSeal? seal, string none, Func<AccessLogSeal, string> words)
    {
        Console.WriteLine(seal is null ? none : words(seal));
        return ExitCode.Done;
    }

    private static (long, string)? NotedOf(string? text) => text?.Split(':') switch
    {
        null => null,
        [var entry, { Length: 64 } hash] when long.TryParse(entry, CultureInfo.InvariantCulture, out var id) => (id, hash),
        _ => throw new StoreException("Write --noted as ENTRY:HASH, as \"dashboard log seal\" printed it."),
    };
}
