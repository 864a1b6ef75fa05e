using System.CommandLine;
using Dashboard.Data.Store;
using Dashboard.Import;
using Microsoft.Data.SqlClient;
using Microsoft.Extensions.Configuration;

namespace Dashboard.Cli.Commands;

/// <summary><c>dashboard import</c></summary>
internal static class ImportCommand
{
    private static readonly Option<string?> Folder = new("--folder") { Description = "Folder of CSV files, one per table." };
    private static readonly Option<string?> SourceConnection = new("--connection") { Description = "Name of the connection string of a database that holds the SSD tables." };
    private static readonly Option<string> RequiredFolder = new("--folder") { Description = "Folder of practice templates.", Required = true };
    private static readonly Option<string> File = new("--file") { Description = "Workbook (.xlsx) with the lists.", Required = true };
    private static readonly Option<string?> Report = new("--report") { Description = "File for the report, as JSON." };
    private static readonly Option<string?> Rejected = new("--rejected") { Description = "File for rejected rows and flagged values, as CSV." };
    private static readonly Option<string?> AsAt = new("--as-at") { Description = "Day on which the data was taken. Default: today." };
    private static readonly Option<bool> AllowShrink = new("--allow-shrink") { Description = "Accepts a load with under half the children of the last one." };

    public static Command Create() => new("import", "Brings a source into the store, whole or not at all.") { Ssd(), AnnexA(), Practice() };

    private static Command Ssd()
    {
        var command = new Command("ssd", "The Standard Safeguarding Dataset, from CSV files or a database.")
        {
            Folder, SourceConnection, AsAt, AllowShrink, Report, Rejected, Session.Database,
        };
        command.SetAction((parsed, cancellationToken) => RunAsync(parsed, async (importer, session, request) =>
        {
            var progress = new ImportConsole();
            switch (parsed.GetValue(Folder), parsed.GetValue(SourceConnection))
            {
                case ({ } folder, null):
                    return await importer.SsdFolderAsync(folder, request, progress, cancellationToken);
                case (null, { } name):
                    var text = session.Configuration.GetConnectionString(name)
                        ?? throw new StoreException($"There is no connection string named \"{name}\". Set ConnectionStrings:{name} in the settings or ConnectionStrings__{name} in the environment.");
                    await using (var source = new SqlConnection(text))
                    {
                        return await importer.SsdDatabaseAsync(source, request, progress, cancellationToken);
                    }

                default:
                    throw new StoreException("Say where the data is: --folder DIR or --connection NAME, one of them.");
            }
        }));
        return command;
    }

    private static Command AnnexA()
    {
        var command = new Command("annex-a", "The lists of Annex A, from an Excel workbook.") { File, AsAt, AllowShrink, Report, Rejected, Session.Database };
        command.SetAction((parsed, cancellationToken) => RunAsync(parsed, (importer, _, request) =>
            importer.AnnexAAsync(parsed.GetValue(File)!, request, new ImportConsole(), cancellationToken)));
        return command;
    }

    private static Command Practice()
    {
        var command = new Command("practice", "Practice templates: what no statutory data set holds.") { RequiredFolder, AsAt, AllowShrink, Report, Rejected, Session.Database };
        command.SetAction((parsed, cancellationToken) => RunAsync(parsed, (importer, _, request) =>
            importer.PracticeFolderAsync(parsed.GetValue(RequiredFolder)!, request, new ImportConsole(), cancellationToken)));
        return command;
    }

    private static Task<int> RunAsync(ParseResult parsed, Func<Importer, Session, ImportRequest, Task<LoadReport>> import) => Session.RunAsync(parsed, async session =>
    {
        var store = session.Get<ReportingStore>();
        await store.PrepareAsync(CancellationToken.None);
        var options = session.Configuration.GetSection("Import").Get<ImportOptions>() ?? new ImportOptions();
        var request = new ImportRequest { AsAt = DayOption.Of(parsed, AsAt) ?? DateOnly.FromDateTime(TimeProvider.System.GetLocalNow().DateTime), AllowShrink = parsed.GetValue(AllowShrink) };
        var report = await import(new Importer(store, TimeProvider.System, options), session, request);
        if (parsed.GetValue(Report) is { } reportFile)
        {
            await using var output = System.IO.File.Create(reportFile);
            await report.WriteJsonAsync(output, CancellationToken.None);
        }

        if (parsed.GetValue(Rejected) is { } rejectedFile)
        {
            await using var output = new StreamWriter(rejectedFile);
            await report.WriteFindingsCsvAsync(output, CancellationToken.None);
        }

        Console.WriteLine($"{report.Read:N0} rows read, {report.Loaded:N0} loaded, {report.Rejected:N0} rejected, {report.Flagged:N0} values flagged.");
        foreach (var missing in report.NotSupplied)
        {
            Console.WriteLine($"Not supplied: {missing}");
        }

        return report.Rejected + report.Flagged > 0 ? ExitCode.DoneWithFindings : ExitCode.Done;
    });
}
