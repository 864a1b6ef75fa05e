using System.CommandLine;
using Dashboard.Data.Comparators;
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

    private static readonly Option<string> PublishedFile = new("--file") { Description = "Data file of Explore Education Statistics, as CSV.", Required = true };
    private static readonly Option<string?> Edition = new("--edition") { Description = "Edition of the publication, for instance 2025. Default: the year of the latest period in the file." };
    private static readonly Option<string?> Authority = new("--authority") { Description = "Code of the own authority, for instance E09000004. Kept for later." };
    private static readonly Option<string?> Region = new("--region") { Description = "Code of the own region. Default: the one that the file gives for the authority. Kept for later." };
    private static readonly Option<string?> Neighbours = new("--neighbours") { Description = "Codes of the statistical neighbours, parted by commas. Kept for later." };
    private static readonly Option<string?> NeighbourSet = new("--neighbour-set") { Description = "Which set of neighbours that is, for instance \"May 2025\". Kept for later." };
    private static readonly Option<NeighbourAverage?> Average = new("--neighbour-average") { Description = "median or mean of the neighbours. Default: median. Kept for later." };

    public static Command Create() => new("import", "Brings a source into the store, whole or not at all.") { Ssd(), AnnexA(), Practice(), Benchmarks() };

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

    private static Command Benchmarks()
    {
        var command = new Command("benchmarks", "Published statistics of England, regions and authorities, to compare with.")
        {
            PublishedFile, Edition, Authority, Region, Neighbours, NeighbourSet, Average, AsAt, Report, Rejected, Session.Database,
        };
        command.SetAction((parsed, cancellationToken) => RunAsync(parsed, (session, options) => new BenchmarkImporter(session.Get<ReportingStore>(), TimeProvider.System, options).ImportAsync(
            parsed.GetValue(PublishedFile)!,
            new BenchmarkRequest
            {
                AsAt = AsAtOf(parsed),
                Edition = parsed.GetValue(Edition),
                Comparators = new ComparatorSettings
                {
                    AuthorityCode = parsed.GetValue(Authority),
                    RegionCode = parsed.GetValue(Region),
                    NeighbourCodes = parsed.GetValue(Neighbours)?.Split(',', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries) ?? [],
                    NeighbourSet = parsed.GetValue(NeighbourSet),
                    Average = parsed.GetValue(Average),
                },
            },
            cancellationToken)));
        return command;
    }

    private static Task<int> RunAsync(ParseResult parsed, Func<Importer, Session, ImportRequest, Task<LoadReport>> import) => RunAsync(parsed, (session, options) => import(
        new Importer(session.Get<ReportingStore>(), TimeProvider.System, options, session.Get<Measures.Codes.GradeBands>()),
        session,
        new ImportRequest { AsAt = AsAtOf(parsed), AllowShrink = parsed.GetValue(AllowShrink) }));

    private static Task<int> RunAsync(ParseResult parsed, Func<Session, ImportOptions, Task<LoadReport>> import) => Session.RunAsync(parsed, async session =>
    {
        await session.Get<ReportingStore>().PrepareAsync(CancellationToken.None);
        var options = session.Configuration.GetSection("Import").Get<ImportOptions>() ?? new ImportOptions();
        var report = await import(session, options);
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

    private static DateOnly AsAtOf(ParseResult parsed) => DayOption.Of(parsed, AsAt) ?? DateOnly.FromDateTime(TimeProvider.System.GetLocalNow().DateTime);
}
