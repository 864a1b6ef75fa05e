using Dashboard.Data.Access;
using Dashboard.Data.Refreshing;
using Dashboard.Data.Store;
using Dashboard.Import.AnnexA.Writing;
using Dashboard.Measures.Book;
using Dashboard.Measures.Records;
using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Spreadsheet;
using Microsoft.EntityFrameworkCore;

namespace Dashboard.Import.AnnexA;

/// <summary>Writes the eleven lists of Annex A from the store, as an Excel workbook (XLSX). Lists 1 to 8 cover six months, list 9 the day, list 10 a year.</summary>
/// <remarks>List 11 has its headings only: no source supplies adopters. The workbook names children and workers; the access log notes every child in it.</remarks>
public sealed class AnnexAExport(ReportingStore store, TimeProvider clock)
{
    /// <summary>Name of the export in the access log.</summary>
    public const string LogName = "annex-a-export";

    /// <summary>Writes the workbook to a stream that can be read and sought.</summary>
    /// <param name="scope">Who asks; the lists hold the children of the whole authority.</param>
    /// <param name="output">Where the workbook goes.</param>
    /// <param name="asAt">Day of the lists; null for the day of the data.</param>
    /// <param name="cancellationToken">Stops the export; what was written by then is no workbook.</param>
    /// <exception cref="AccessDeniedException">The person may not see the children of the whole authority.</exception>
    /// <exception cref="StoreException">Nothing has been imported yet.</exception>
    public async Task<AnnexASummary> WriteAsync(AccessScope scope, Stream output, DateOnly? asAt, CancellationToken cancellationToken)
    {
        if (!scope.SeesWholeAuthority)
        {
            throw new AccessDeniedException("Annex A holds the children of the whole authority; only senior leaders and analysts may have it.");
        }

        var tree = await TreeAsync(cancellationToken);
        await using var context = await store.OpenAsync(scope, tree, cancellationToken);
        var day = asAt
            ?? await DataDate.ReadAsync(context, cancellationToken)
            ?? throw new StoreException("There is nothing to write yet: import a source first (dashboard import ssd).");
        var records = await CaseBookReader.ReadAllAsync(store, RowPass.Of(scope, tree), cancellationToken);
        var tables = new RecordTables();
        tables.Add(records.EarlyHelp, episode => episode.ChildId);
        tables.Add(records.Visits, visit => visit.ChildId);
        tables.Add(records.Reviews, review => review.ChildId);
        tables.Add(records.Placements, placement => placement.ChildId);
        tables.Add(records.CarePlans, plan => plan.ChildId);
        tables.Add(records.HealthChecks, check => check.ChildId);
        tables.Add(records.MissingEpisodes, episode => episode.ChildId);
        tables.Add(records.CareLeavers, leaver => leaver.ChildId);
        tables.Add(records.Permanences, permanence => permanence.ChildId);
        tables.Add(await context.Set<FamilyMember>().ToListAsync(cancellationToken), member => member.ChildId);
        tables.Add(records.ImmigrationStatuses, status => status.ChildId);
        var book = new StoredBook(records, tables, day);
        var lists = AnnexAContract.Lists().Select(list => (List: list, Lines: list.Lines(book).ToList())).ToList();
        var children = lists.SelectMany(list => list.Lines).Select(line => line.ChildId).ToHashSet(StringComparer.Ordinal);
        await AccessLog.WriteAsync(
            context, clock, scope, new AccessedRecords { Kind = AccessKind.Export, Page = LogName, ChildIds = [.. children.Order(StringComparer.Ordinal)] }, cancellationToken);
        Write(output, lists, cancellationToken);
        return new AnnexASummary(day, children.Count, [.. lists.Select(list => new AnnexASummary.ListCount(list.List.Name, list.List.Title, list.Lines.Count))]);
    }

    private async Task<OrgTree> TreeAsync(CancellationToken cancellationToken)
    {
        await using var context = await store.OpenAsync(cancellationToken);
        return new OrgTree(await context.OrgUnits.ToListAsync(cancellationToken));
    }

    private static void Write(Stream output, IReadOnlyList<(AnnexAList List, List<ListLine> Lines)> lists, CancellationToken cancellationToken)
    {
        using var document = SpreadsheetDocument.Create(output, SpreadsheetDocumentType.Workbook);
        var workbook = document.AddWorkbookPart();
        workbook.AddNewPart<WorkbookStylesPart>().Stylesheet = ListSheetStyles.Sheet();
        var sheets = new Sheets();
        foreach (var (list, lines) in lists)
        {
            var part = workbook.AddNewPart<WorksheetPart>();
            ListSheetWriter.Write(part, list, lines, cancellationToken);
            sheets.Append(new Sheet { Id = workbook.GetIdOfPart(part), SheetId = (uint)list.Number, Name = list.Name });
        }

        workbook.Workbook = new Workbook(sheets);
    }
}
