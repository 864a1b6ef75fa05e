using System.CommandLine;
using System.Globalization;
using Dashboard.Data.Store;
using Dashboard.Import.AnnexA;

namespace Dashboard.Cli.Commands;

/// <summary><c>dashboard export</c></summary>
internal static class ExportCommand
{
    private static readonly Option<string> Out = new("--out") { Description = "Workbook to write (.xlsx); one that is there is replaced.", Required = true };
    private static readonly Option<string?> AsAt = new("--as-at") { Description = "Day of the lists. Default: the day of the data." };

    public static Command Create() => new("export", "Writes returns from the store. The access log notes the children in them.") { AnnexA() };

    private static Command AnnexA()
    {
        var command = new Command("annex-a", "The lists of Annex A that Ofsted asks for at an inspection, as an Excel workbook.") { Out, AsAt, Session.Database };
        command.SetAction((parsed, cancellationToken) => Session.RunAsync(parsed, async session =>
        {
            var store = session.Get<ReportingStore>();
            await store.PrepareAsync(cancellationToken);
            var summary = await WriteAsync(new AnnexAExport(store, TimeProvider.System), session, parsed, cancellationToken);
            Console.WriteLine($"{summary.Children:N0} children as at {summary.AsAt.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture)}.");
            foreach (var list in summary.Lists)
            {
                Console.WriteLine($"{list.Name}, {list.Title}: {list.Rows:N0} rows");
            }

            return ExitCode.Done;
        }));
        return command;
    }

    /// <remarks>Written beside the file first: a refused or stopped export leaves what was there.</remarks>
    private static async Task<AnnexASummary> WriteAsync(AnnexAExport export, Session session, ParseResult parsed, CancellationToken cancellationToken)
    {
        var file = Path.GetFullPath(parsed.GetValue(Out)!);
        var unfinished = file + ".part";
        try
        {
            AnnexASummary summary;
            await using (var output = new FileStream(unfinished, FileMode.Create, FileAccess.ReadWrite))
            {
                summary = await export.WriteAsync(session.Scope, output, DayOption.Of(parsed, AsAt), cancellationToken);
            }

            File.Move(unfinished, file, overwrite: true);
            return summary;
        }
        finally
        {
            File.Delete(unfinished);
        }
    }
}
