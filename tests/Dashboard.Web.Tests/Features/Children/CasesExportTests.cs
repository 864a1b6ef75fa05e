using System.Security.Claims;
using System.Text;
using Dashboard.Data.Access;
using Dashboard.Web.Features.Access;
using Dashboard.Web.Features.Cases;
using Dashboard.Web.Setup;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Spreadsheet;
using DocumentFormat.OpenXml.Validation;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Options;

namespace Dashboard.Web.Tests.Features.Children;

public sealed class CasesExportTests(ChildStore store) : ChildPageContext(store)
{
    private const string Plans = "?measure=sos.safety-plan&month=" + ChildBook.Month + "&unit=T1";

    [Theory]
    [InlineData("", 21)]
    [InlineData("&counted=1", 9)]
    [InlineData("&worker=W2", 6)]
    [InlineData("&size=2&page=2", 21)]
    public async Task Csv_AllThatMeetsTheFilter_NotThePage(string narrowing, int rows)
    {
        var (status, body) = await AskAsync(Director, Plans + narrowing + "&format=csv");

        var lines = Encoding.UTF8.GetString(body).TrimEnd().Split("\r\n");
        Assert.Equal((200, rows), (status, lines.Length - 1));
        Assert.Equal("﻿Child,Team,Worker,Counted,Status,Date,Why,Record,Team id,Worker id", lines[0]);
    }

    [Fact]
    public async Task Csv_Formula_IsNeutralised()
    {
        var (_, body) = await AskAsync(Director, Plans + "&format=csv");

        Assert.Contains("\r\n'=1+2,Beech,W1,Counted,Child in need plan,2026-10-01,", Encoding.UTF8.GetString(body), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Xlsx_IsValidAndHoldsEveryRow()
    {
        var (_, body) = await AskAsync(Director, Plans + "&format=xlsx");
        using var document = SpreadsheetDocument.Open(new MemoryStream(body), isEditable: false);

        Assert.Empty(new OpenXmlValidator().Validate(document).Select(fault => fault.Description));
        var sheets = document.WorkbookPart!.Workbook.Descendants<Sheet>().ToList();
        Assert.Equal(["Children", "About"], sheets.Select(sheet => sheet.Name!.Value));
        var rows = Rows(document, sheets[0]);
        Assert.Equal(22, rows.Count);
        Assert.Equal(PaneStateValues.Frozen, Part(document, sheets[0]).Worksheet.Descendants<Pane>().Single().State!.Value);
        var formula = rows.Single(row => row[0].InnerText == ChildBook.Formula);
        Assert.Equal((CellValues.InlineString, null), (formula[0].DataType!.Value, formula[0].CellFormula));
        Assert.Equal((null, "46296"), (formula[5].DataType, formula[5].CellValue!.Text));
    }

    [Fact]
    public async Task Xlsx_About_SaysWhatTheRowsAre()
    {
        var (_, body) = await AskAsync(Director, Plans + "&counted=1&format=xlsx");
        using var document = SpreadsheetDocument.Open(new MemoryStream(body), isEditable: false);

        var about = Rows(document, document.WorkbookPart!.Workbook.Descendants<Sheet>().Last()).ToDictionary(row => row[0].InnerText, row => row[1].InnerText);
        Assert.Equal("OFFICIAL-SENSITIVE", about["Marking"]);
        Assert.Equal("counted", about["Filter: Counted"]);
        Assert.Equal("November 2026, Beech: 9 of 21 children have a safety plan", about["Finding"]);
        Assert.Contains("sos.safety-plan, version 1", about["Measure"], StringComparison.Ordinal);
        Assert.Equal("30 Nov 2026", about["Data as at"]);
    }

    [Fact]
    public async Task Export_Done_IsOneEntryInTheLogWithEveryChild()
    {
        var before = (await LogAsync()).Count;

        await AskAsync(BeechManager, Plans + "&format=xlsx");

        var entry = Assert.Single((await LogAsync()).Skip(before));
        Assert.Equal(("beech", "cases-export", 21), (entry.UserId, entry.Page, entry.Children));
    }

    [Fact]
    public async Task Export_OutsideTheScope_IsRefusedPlainlyAndNotLogged()
    {
        var before = (await LogAsync()).Count;

        foreach (var reader in new[] { Councillor, RowanManager })
        {
            var (status, body) = await AskAsync(reader, Plans + "&format=csv");
            Assert.Equal((403, "Your role does not open the children behind this figure."), (status, Encoding.UTF8.GetString(body)));
        }

        Assert.Equal(before, (await LogAsync()).Count);
    }

    [Fact]
    public async Task Export_ByAPractitioner_HoldsOwnChildrenOnly()
    {
        var (_, body) = await AskAsync(Practitioner, Plans + "&worker=W1&format=csv");

        Assert.All(Encoding.UTF8.GetString(body).TrimEnd().Split("\r\n").Skip(1), line => Assert.StartsWith("B-", line, StringComparison.Ordinal));
    }

    [Theory]
    [InlineData(Plans + "&format=pdf", 400)]
    [InlineData("?measure=none&month=2026-11&unit=T1&format=csv", 404)]
    public async Task Export_Unknown_IsRefused(string query, int expected) => Assert.Equal(expected, (await AskAsync(Director, query)).Status);

    private async Task<(int Status, byte[] Body)> AskAsync(AccessScope reader, string query)
    {
        using var body = new MemoryStream();
        var context = new DefaultHttpContext { User = new ClaimsPrincipal(ScopeClaims.Identity(reader, "Somebody", "test")) };
        context.Request.QueryString = new QueryString(query);
        context.Response.Body = body;
        await CasesEndpoint.ExportAsync(context, Services.GetRequiredService<CasesReader>(), Options.Create(new PortalOptions()), TimeProvider.System);
        return (context.Response.StatusCode, body.ToArray());
    }

    private static WorksheetPart Part(SpreadsheetDocument document, Sheet sheet) => (WorksheetPart)document.WorkbookPart!.GetPartById(sheet.Id!.Value!);

    private static List<List<Cell>> Rows(SpreadsheetDocument document, Sheet sheet) =>
        [.. Part(document, sheet).Worksheet.Descendants<Row>().Select(row => row.Elements<Cell>().ToList())];
}
