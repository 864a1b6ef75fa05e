using System.Security.Claims;
using System.Text;
using Dashboard.Data.Access;
using Dashboard.Web.Features.Access;
using Dashboard.Web.Features.Worklist;
using Dashboard.Web.Setup;
using Dashboard.Web.Tests.Features.Children;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Validation;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Options;

namespace Dashboard.Web.Tests.Features.Worklist;

/// <summary>The worklist as files, under the same scope and log as the page.</summary>
public sealed class WorklistFilesTests(ChildStore store) : ChildPageContext(store)
{
    [Fact]
    public async Task Csv_HoldsEveryLineWithRuleAndDates()
    {
        var (status, text) = await ExportAsync(Director, "?unit=T1&rule=cin-visit&format=csv");

        var lines = text.TrimEnd().Split("\r\n");
        Assert.Equal(200, status);
        Assert.StartsWith("﻿Child,Status,State,What it may mean,Topic,What,Rule id,Limit,Set by,", lines[0], StringComparison.Ordinal);
        var line = Assert.Single(lines, row => row.StartsWith("A-02,", StringComparison.Ordinal));
        Assert.StartsWith("A-02,Child in need plan,Overdue,A plan may drift,Visits,Visit to a child in need,cin-visit,within 20 working days,", line, StringComparison.Ordinal);
        Assert.Contains(",2026-03-27,", line, StringComparison.Ordinal);
        Assert.Contains("\r\n'=1+2,", text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Xlsx_IsValid()
    {
        using var body = new MemoryStream();
        await SendAsync(Director, "?unit=T1&format=xlsx", body, Export);
        using var document = SpreadsheetDocument.Open(body, isEditable: false);

        Assert.Empty(new OpenXmlValidator().Validate(document).Select(fault => fault.Description));
    }

    [Fact]
    public async Task Calendar_HoldsWhatIsNotYetOverdue_AndNamesNobody()
    {
        var (status, text) = await CalendarAsync(Director, "?unit=T1&topic=practice");

        Assert.Equal(200, status);
        Assert.Contains("SUMMARY:A-new: Mapping with the family\r\n", text, StringComparison.Ordinal);
        Assert.Contains("DTSTART;VALUE=DATE:20261208\r\n", text, StringComparison.Ordinal);
        Assert.DoesNotContain("SUMMARY:A-02: Mapping", text, StringComparison.Ordinal);
        Assert.DoesNotContain("W1", text, StringComparison.Ordinal);
        var entries = text.Split("\r\n").Where(line => line.StartsWith("UID:", StringComparison.Ordinal)).ToList();
        Assert.Equal(entries.Count, entries.Distinct().Count());
    }

    [Fact]
    public async Task Calendar_WrittenAgain_HasTheSameEntries()
    {
        var uids = async () => (await CalendarAsync(Director, "?unit=T1")).Text.Split("\r\n").Where(line => line.StartsWith("UID:", StringComparison.Ordinal)).ToList();

        Assert.Equal(await uids(), await uids());
    }

    [Theory]
    [InlineData("export")]
    [InlineData("calendar")]
    public async Task File_Taken_IsOneEntryInTheLog(string file)
    {
        var before = (await LogAsync()).Count;

        await (file == "export" ? ExportAsync(BeechManager, "?unit=T1&format=csv") : CalendarAsync(BeechManager, "?unit=T1"));

        var entry = Assert.Single((await LogAsync()).Skip(before));
        Assert.Equal(("beech", "worklist-" + file, "T1"), (entry.UserId, entry.Page, entry.UnitId));
    }

    [Fact]
    public async Task File_OutsideTheScope_IsRefusedPlainlyAndNotLogged()
    {
        var before = (await LogAsync()).Count;

        foreach (var reader in new[] { Councillor, RowanManager })
        {
            Assert.Equal((403, "Your role does not open what is due for the children of this unit."), await ExportAsync(reader, "?unit=T1&format=csv"));
            Assert.Equal((403, "Your role does not open what is due for the children of this unit."), await CalendarAsync(reader, "?unit=T1"));
        }

        Assert.Equal(before, (await LogAsync()).Count);
    }

    [Fact]
    public async Task File_OfAPractitioner_HoldsOwnChildrenOnly()
    {
        var (_, text) = await ExportAsync(Practitioner, "?worker=W1&format=csv");

        Assert.All(text.TrimEnd().Split("\r\n").Skip(1), line => Assert.StartsWith("B-", line, StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("?unit=T1&format=pdf", 400)]
    [InlineData("?unit=nowhere&format=csv", 404)]
    public async Task File_Unknown_IsRefused(string query, int status) => Assert.Equal(status, (await ExportAsync(Director, query)).Status);

    private Task<(int Status, string Text)> ExportAsync(AccessScope reader, string query) => AskAsync(reader, query, Export);

    private Task<(int Status, string Text)> CalendarAsync(AccessScope reader, string query) =>
        AskAsync(reader, query, context => WorklistEndpoints.CalendarAsync(context, Services.GetRequiredService<WorklistReader>(), TimeProvider.System));

    private Task Export(HttpContext context) => WorklistEndpoints.ExportAsync(context, Services.GetRequiredService<WorklistReader>(), Options.Create(new PortalOptions()), TimeProvider.System);

    private static async Task<(int Status, string Text)> AskAsync(AccessScope reader, string query, Func<HttpContext, Task> answer)
    {
        using var body = new MemoryStream();
        var status = await SendAsync(reader, query, body, answer);
        return (status, Encoding.UTF8.GetString(body.ToArray()));
    }

    private static async Task<int> SendAsync(AccessScope reader, string query, MemoryStream body, Func<HttpContext, Task> answer)
    {
        var context = new DefaultHttpContext { User = new ClaimsPrincipal(ScopeClaims.Identity(reader, "Somebody", "test")) };
        context.Request.QueryString = new QueryString(query);
        context.Response.Body = body;
        await answer(context);
        return context.Response.StatusCode;
    }
}
