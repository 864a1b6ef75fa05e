using System.CommandLine;
using System.Text.Json;
using Dashboard.Data.Exports;
using Dashboard.Data.Queries;
using Dashboard.Data.Store;
using Dashboard.Measures.Book;
using Dashboard.Measures.Engine;

namespace Dashboard.Cli.Commands;

/// <summary><c>dashboard cases</c></summary>
internal static class CasesCommand
{
    private static readonly JsonSerializerOptions JsonOptions = new(JsonSerializerDefaults.Web);

    private static readonly Option<string> Measure = new("--measure") { Description = "Measure.", Required = true };
    private static readonly Option<string> Unit = new("--unit") { Description = "Unit. Default: the authority.", DefaultValueFactory = _ => OrgTree.AuthorityId };

    public static Command Create()
    {
        var command = new Command("cases", "Writes the records behind a figure to standard output. The access log notes it.")
        {
            Measure, ExportOptions.Month, Unit, ExportOptions.Format, ExportOptions.Live, Session.Database,
        };
        command.SetAction((parsed, cancellationToken) => Session.RunAsync(parsed, async session =>
        {
            await session.Get<ReportingStore>().PrepareAsync(cancellationToken);
            var status = await session.Get<StatusQueries>().StatusAsync(cancellationToken);
            var filter = new CaseFilter
            {
                MeasureId = ExportOptions.MeasureOf(parsed.GetValue(Measure), session.Get<Catalogue>())!.Id,
                Month = ExportOptions.MonthOf(parsed, status),
                UnitId = ExportOptions.UnitOf(parsed.GetValue(Unit), status)!,
                Edition = ExportOptions.EditionOf(parsed),
            };
            var cases = await session.Get<CaseQueries>().AllAsync(session.Scope, filter, "command-line-cases", cancellationToken);
            if (parsed.GetValue(ExportOptions.Format) == ExportOptions.Json)
            {
                Console.WriteLine(JsonSerializer.Serialize(cases.Rows.Select(row => CaseExport.Json(filter.MeasureId, filter.UnitId, row)), JsonOptions));
            }
            else
            {
                CaseExport.Write(Console.Out, filter.MeasureId, filter.UnitId, cases.Rows);
            }

            return ExitCode.Done;
        }));
        return command;
    }
}
