using System.CommandLine;
using System.Text.Json;
using Dashboard.Data.Exports;
using Dashboard.Data.Queries;
using Dashboard.Data.Store;
using Dashboard.Measures.Engine;

namespace Dashboard.Cli.Commands;

/// <summary><c>dashboard values</c></summary>
internal static class ValuesCommand
{
    private static readonly JsonSerializerOptions JsonOptions = new(JsonSerializerDefaults.Web);

    private static readonly Option<string?> Measure = new("--measure") { Description = "One measure only." };
    private static readonly Option<string?> Unit = new("--unit") { Description = "One unit only; \"authority\" for the whole." };

    public static Command Create()
    {
        var command = new Command("values", "Writes the figures of a month to standard output.")
        {
            ExportOptions.Month, Measure, Unit, ExportOptions.Format, ExportOptions.Live, Session.Database,
        };
        command.SetAction((parsed, cancellationToken) => Session.RunAsync(parsed, async session =>
        {
            await session.Get<ReportingStore>().PrepareAsync(cancellationToken);
            var status = await session.Get<StatusQueries>().StatusAsync(cancellationToken);
            var measure = ExportOptions.MeasureOf(parsed.GetValue(Measure), session.Get<Catalogue>());
            var unit = ExportOptions.UnitOf(parsed.GetValue(Unit), status);
            var rows = await session.Get<ValueExport>().RowsAsync(
                session.Scope, ExportOptions.MonthOf(parsed, status), measure?.Id, unit, ExportOptions.EditionOf(parsed), cancellationToken);
            if (parsed.GetValue(ExportOptions.Format) == ExportOptions.Json)
            {
                Console.WriteLine(JsonSerializer.Serialize(rows, JsonOptions));
            }
            else
            {
                ValueExport.Write(Console.Out, rows);
            }

            return ExitCode.Done;
        }));
        return command;
    }
}
