using System.Security.Claims;
using System.Text;
using Bunit;
using Dashboard.Data.Access;
using Dashboard.Data.Queries;
using Dashboard.Data.Reporting;
using Dashboard.Measures.Records;
using Dashboard.TestSupport;
using Dashboard.Web.Features.Access;
using Dashboard.Web.Features.DataQuality;
using Dashboard.Web.Setup;
using Dashboard.Web.Tests.Features.Support;
using Microsoft.AspNetCore.Http;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Options;

namespace Dashboard.Web.Tests.Features.DataQuality;

public sealed class DataQualityPageTests : FigurePages, IAsyncLifetime
{
    private StoreBuilder _store = default!;

    public async Task InitializeAsync()
    {
        _store = await StoreBuilder.OfAsync(Book(), months: 8, publish: 7, "practice_activity.shared_with_family");
        await FoundAsync();
    }

    async Task IAsyncLifetime.DisposeAsync() => await _store.DisposeAsync();

    [Fact]
    public void Finding_SaysShareAndWhatItIsMostOften()
    {
        Open(_store, Director, "/data-quality");

        Assert.StartsWith(
            "15% of open children in Exampleshire have something to put right in their record (9 of 60)",
            Words(Render<DataQualityPage>().Find(".finding").TextContent),
            StringComparison.Ordinal);
        Assert.Contains("most often no ethnicity (6)", Words(Render<DataQualityPage>().Find(".finding").TextContent), StringComparison.Ordinal);
    }

    [Fact]
    public void Checks_OpenTheirCases_ToThoseWhoMay()
    {
        Open(_store, Director, "/data-quality");

        var row = Row("#checks", "Open children without a gender");
        Assert.Equal("3", Words(row.QuerySelectorAll("td")[1].TextContent));
        Assert.Equal("/cases?measure=quality.gender&month=2026-11&unit=authority&counted=1", row.QuerySelectorAll("td")[1].QuerySelector("a")!.GetAttribute("href"));
    }

    [Fact]
    public void Teams_ThatNeedHelpFirst_StandFirst()
    {
        Open(_store, Director, "/data-quality");

        var rows = Section("#teams").QuerySelectorAll("tbody tr");
        Assert.Equal(["Alder", "Rowan", "Beech"], rows.Select(row => Words(row.QuerySelector("th")!.TextContent)));
        Assert.Equal("no gender (3)", Words(rows[0].QuerySelectorAll("td")[3].TextContent));
        Assert.Equal("nothing to put right", Words(rows[2].QuerySelectorAll("td")[3].TextContent));
    }

    [Fact]
    public void Councillor_SeesNoTeamAndOpensNothing()
    {
        Open(_store, Councillor, "/data-quality?unit=T1");

        var page = Render<DataQualityPage>();

        Assert.Empty(page.FindAll("#teams"));
        Assert.DoesNotContain("/cases?", page.Markup, StringComparison.Ordinal);
        Assert.DoesNotContain("/data-quality/rejected", page.Markup, StringComparison.Ordinal);
    }

    [Fact]
    public void Practitioner_IsRefusedPlainly()
    {
        Open(_store, Practitioner, "/data-quality");

        Assert.Contains("Your role does not show", Render<DataQualityPage>().Find(".state .why").TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public void Blanks_StandWorstFirst_WithTheMeasuresThatNeedThem()
    {
        Open(_store, Director, "/data-quality");

        var rows = Section("#blanks").QuerySelectorAll("tbody tr");
        Assert.Equal("Ethnicity (person)ssd_person.pers_ethnicity", Words(rows[0].QuerySelector("th")!.TextContent));
        Assert.Equal(["40%", "60", "100"], rows[0].QuerySelectorAll("td").Take(3).Select(cell => Words(cell.TextContent)));
        Assert.Contains("Open children without an ethnicity", rows[0].TextContent, StringComparison.Ordinal);
        Assert.Contains("May be empty while the record is open", rows[^1].TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public void Loads_SayReasonsAndCounts_AndTheAnalystDownloads()
    {
        Open(_store, Analyst, "/data-quality");

        var section = Section("#loads");
        var row = Assert.Single(section.QuerySelectorAll("tbody tr"));
        Assert.Equal("ssd_cin_visits.cinv_person_id Row kept out There is no such child in the load. 2", Words(row.TextContent));
        Assert.Equal("/data-quality/rejected?source=ssd&format=csv", section.QuerySelector("a[download][href*='rejected']")!.GetAttribute("href"));
    }

    [Fact]
    public void Unknown_Values_StandWithHowOften_TheCommonestFirst()
    {
        Open(_store, Director, "/data-quality");

        Assert.Equal(
            [
                "99Z cont_contact_source_code ssd_contacts.csv Standard Safeguarding Dataset 12",
                "(texts not kept: too long or too many to be codes) pers_ethnicity ssd_person.csv Standard Safeguarding Dataset 3",
            ],
            Section("#unknown").QuerySelectorAll("tbody tr").Select(row => Words(row.TextContent)));
    }

    [Fact]
    public async Task Unknown_Values_AreNotForThoseWhoSeePartsOfTheAuthority()
    {
        Open(_store, TeamManager, "/data-quality");

        Assert.Empty(Render<DataQualityPage>().FindAll("#unknown"));
        await Assert.ThrowsAsync<AccessDeniedException>(() => Services.GetRequiredService<QualityQueries>().UnknownValuesAsync(TeamManager, CancellationToken.None));
    }

    [Theory]
    [InlineData(PortalRole.TeamManager)]
    [InlineData(PortalRole.Councillor)]
    public async Task Unknown_Values_AreNotExportedToThem(PortalRole role) =>
        Assert.Equal(403, (await ExportAsync(role == PortalRole.Councillor ? Councillor : TeamManager, "?part=unknown&format=csv")).Status);

    [Fact]
    public async Task Late_RecordsOfIssuedMonths_AreCountedByReason()
    {
        await _store.ReplaceAsync(Book().Referred("T1-C0", "2026-09-20"), months: 8);
        Open(_store, Director, "/data-quality");

        var rows = Section("#late").QuerySelectorAll("tbody tr").Select(row => Words(row.TextContent)).ToList();
        Assert.Contains(rows, row => row.StartsWith("September 2026 Recorded late ", StringComparison.Ordinal));
        Assert.DoesNotContain(rows, row => row.StartsWith("November 2026", StringComparison.Ordinal));
    }

    [Fact]
    public void Unfed_NamesWhatToSupply()
    {
        Open(_store, Director, "/data-quality");

        var row = Row("#unfed", "Safety plan shared");
        Assert.Contains("Shared with family (practice activity)", Words(row.TextContent), StringComparison.Ordinal);
        Assert.Contains("practice_activity.shared_with_family", row.TextContent, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("measures", "csv")]
    [InlineData("teams", "csv")]
    [InlineData("fields", "csv")]
    [InlineData("loads", "csv")]
    [InlineData("unknown", "csv")]
    [InlineData("late", "csv")]
    [InlineData("unfed", "csv")]
    [InlineData("measures", "xlsx")]
    public async Task Export_OfEveryPart_IsAFile(string part, string format)
    {
        var (status, body) = await ExportAsync(Director, $"?part={part}&format={format}");

        Assert.Equal(200, status);
        Assert.True(body.Length > 20);
    }

    [Theory]
    [InlineData("?part=measures&format=pdf", 400)]
    [InlineData("?part=none&format=csv", 404)]
    public async Task Export_Unknown_IsRefused(string query, int expected) => Assert.Equal(expected, (await ExportAsync(Director, query)).Status);

    [Fact]
    public async Task Rejected_IsForTheAnalystOnly_AndHoldsNoValue()
    {
        Open(_store, Analyst, "/data-quality");

        var (refused, _) = await AskAsync(Director, "?source=ssd&format=csv", RejectedAsync);
        var (status, body) = await AskAsync(Analyst, "?source=ssd&format=csv", RejectedAsync);

        Assert.Equal((403, 200), (refused, status));
        Assert.Equal(
            ["\uFEFFFile,Row,Column,What was there,Reason", "ssd_cin_visits,7,cinv_person_id,unknown id,There is no such child in the load.", "ssd_cin_visits,9,cinv_person_id,unknown id,There is no such child in the load."],
            Encoding.UTF8.GetString(body).TrimEnd().Split("\r\n"));
    }

    [Theory]
    [InlineData(0, 2)]
    [InlineData(7, 0)]
    public async Task Rejected_OfALoad_HoldsTheRowsOfThatLoadOnly(int later, int expected)
    {
        Open(_store, Analyst, "/data-quality");
        int load;
        await using (var context = await _store.Store.OpenAsync(CancellationToken.None))
        {
            load = await context.Loads.Select(row => row.Id).SingleAsync();
        }

        var (_, body) = await AskAsync(Analyst, $"?source=ssd&load={load + later}&format=csv", RejectedAsync);

        Assert.Equal(expected, Encoding.UTF8.GetString(body).TrimEnd().Split("\r\n").Length - 1);
    }

    private static BookBuilder Book()
    {
        var book = FigureBook.New();
        var records = book.Records();
        foreach (var child in records.Children.Where(child => child.Id.StartsWith('T')))
        {
            book.Visited(child.Id, VisitKind.Need, "2025-07-01");
        }

        return book.Change("T2-C0", Blank).Change("T2-C1", Blank).Change("T2-C2", Blank).Change("T2-C3", Blank).Change("T2-C4", Blank).Change("T2-C5", Blank)
            .Change("T3-C0", NoGender).Change("T3-C1", NoGender).Change("T3-C2", NoGender);
    }

    private static Child Blank(Child child) => child with { Ethnicity = null };

    private static Child NoGender(Child child) => child with { Gender = null };

    private async Task FoundAsync()
    {
        await using var context = await _store.Store.OpenAsync(CancellationToken.None);
        var load = await context.Loads.SingleAsync();
        context.LoadFindings.AddRange(Finding(load.Id, 1, 7), Finding(load.Id, 2, 9));
        context.UnknownValues.AddRange(
            new UnknownValue { LoadId = load.Id, Number = 1, File = "ssd_person.csv", Column = "pers_ethnicity", Value = null, Rows = 3 },
            new UnknownValue { LoadId = load.Id, Number = 2, File = "ssd_contacts.csv", Column = "cont_contact_source_code", Value = "99Z", Rows = 12 });
        await context.SaveChangesAsync();
        await context.Loads.ExecuteUpdateAsync(update => update.SetProperty(row => row.Rejected, 2));
        await context.FieldSupplies.Where(field => field.Column == "pers_ethnicity" || field.Column == "cine_close_date")
            .ExecuteUpdateAsync(update => update.SetProperty(field => field.Rows, 100).SetProperty(field => field.Filled, 40));
        await context.FieldSupplies.Where(field => field.Column == "cine_close_date")
            .ExecuteUpdateAsync(update => update.SetProperty(field => field.Filled, 10));
    }

    private static LoadFinding Finding(int load, int number, int row) => new()
    {
        LoadId = load,
        Number = number,
        File = "ssd_cin_visits",
        Row = row,
        Column = "cinv_person_id",
        Kind = "rejected",
        ValueClass = "unknown id",
        Reason = "There is no such child in the load.",
    };

    private AngleSharp.Dom.IElement Section(string heading) => Render<DataQualityPage>().Find(heading).Closest("section")!;

    private AngleSharp.Dom.IElement Row(string heading, string title) =>
        Section(heading).QuerySelectorAll("tbody tr").First(row => Words(row.QuerySelector("th")!.TextContent).StartsWith(title, StringComparison.Ordinal));

    private Task<(int Status, byte[] Body)> ExportAsync(AccessScope reader, string query)
    {
        Open(_store, reader, "/data-quality");
        return AskAsync(reader, query, context => QualityEndpoints.ExportAsync(context, Services.GetRequiredService<QualityReader>(), Options.Create(new PortalOptions()), TimeProvider.System));
    }

    private Task RejectedAsync(HttpContext context) =>
        QualityEndpoints.RejectedAsync(context, Services.GetRequiredService<QualityQueries>(), Options.Create(new PortalOptions()), TimeProvider.System);

    private async Task<(int Status, byte[] Body)> AskAsync(AccessScope reader, string query, Func<HttpContext, Task> endpoint)
    {
        using var body = new MemoryStream();
        var context = new DefaultHttpContext { RequestServices = Services, User = new ClaimsPrincipal(ScopeClaims.Identity(reader, "Somebody", "test")) };
        context.Request.QueryString = new QueryString(query);
        context.Response.Body = body;
        await endpoint(context);
        return (context.Response.StatusCode, body.ToArray());
    }
}
