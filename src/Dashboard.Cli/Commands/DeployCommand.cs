using System.CommandLine;
using Dashboard.Data.Store;

namespace Dashboard.Cli.Commands;

/// <summary><c>dashboard deploy</c></summary>
internal static class DeployCommand
{
    private static readonly Option<bool> Print = new("--print") { Description = "Writes the SQL Server script to standard output instead of running it." };

    public static Command Create()
    {
        var command = new Command("deploy", "Brings the store to the schema of this version.") { Print, Session.Database };
        command.SetAction((parsed, cancellationToken) =>
        {
            // The script is the same for every database: it needs none to be reachable or even named.
            if (parsed.GetValue(Print))
            {
                Console.Write(new SchemaDeployment().Script());
                return Task.FromResult(ExitCode.Done);
            }

            return Session.RunAsync(parsed, session => DeployAsync(session.Get<ReportingStore>(), cancellationToken));
        });
        return command;
    }

    private static async Task<int> DeployAsync(ReportingStore store, CancellationToken cancellationToken)
    {
        if (store.Connection.Provider == StoreProvider.Sqlite)
        {
            await store.PrepareAsync(cancellationToken);
            Console.WriteLine($"{store.Connection} is ready. A SQLite file makes its tables by itself; only SQL Server is deployed.");
            return ExitCode.Done;
        }

        var report = await new SchemaDeployment().ApplyAsync(store, cancellationToken);
        foreach (var change in report.Changes)
        {
            Console.WriteLine(change);
        }

        Console.WriteLine(report.Changes.Count == 0 ? $"Nothing to do: schema version {report.Version}." : $"Done: schema version {report.Version}.");
        return ExitCode.Done;
    }
}
