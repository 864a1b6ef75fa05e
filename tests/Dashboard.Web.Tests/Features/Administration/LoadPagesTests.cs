using Bunit;
using Dashboard.Data.Reporting;
using Dashboard.Web.Features.Administration.Loads;
using Microsoft.EntityFrameworkCore;

namespace Dashboard.Web.Tests.Features.Administration;

public sealed class LoadPagesTests : AdministrationPages
{
    public override async Task InitializeAsync()
    {
        await base.InitializeAsync();
        await using var context = await Store.Store.OpenAsync(CancellationToken.None);
        context.LoadTables.Add(new LoadTable { LoadId = 1, Table = "ssd_cin_visits.csv", Read = 1200, Loaded = 1198, Rejected = 2, Flagged = 1 });
        context.LoadFindings.AddRange(Finding(1, "rejected", "There is no such child in the load."), Finding(2, "rejected", "There is no such child in the load."), Finding(3, "flagged", "The date has not come yet."));
        await context.SaveChangesAsync();
        await context.Loads.ExecuteUpdateAsync(update => update
            .SetProperty(load => load.Read, 1200).SetProperty(load => load.Loaded, 1198).SetProperty(load => load.Rejected, 2).SetProperty(load => load.Flagged, 1));
    }

    [Fact]
    public void Loads_AreListedWithCountsAndFiles_AndOpen()
    {
        OpenPortal(Analyst, "/administration/loads");
        var row = Render<LoadsPage>().Find("tbody tr");

        Assert.Equal("/administration/loads/1", row.QuerySelector("a")!.GetAttribute("href"));
        Assert.Equal(["Standard Safeguarding Dataset", "30 Nov 2026", "1,200", "1,198", "2", "1", "under 1 s", "ssd_cin_visits.csv"], row.QuerySelectorAll("td").Select(cell => cell.TextContent));
    }

    [Fact]
    public void Load_SaysWhatWasFoundWhere_AndLeadsToTheRowsKeptOut()
    {
        var page = Load(1);

        Assert.StartsWith("1,198 of 1,200 rows were loaded on ", page.Find(".finding").TextContent, StringComparison.Ordinal);
        Assert.Equal("/data-quality/rejected?source=ssd&load=1&format=csv", page.Find("a[download]").GetAttribute("href"));
        Assert.Equal(
            ["ssd_cin_visits.cinv_person_id Row kept out There is no such child in the load. 2", "ssd_cin_visits.cinv_person_id Value set aside The date has not come yet. 1"],
            page.FindAll("section[aria-labelledby=findings] tbody tr").Select(row => Words(row.TextContent)));
        Assert.Equal("ssd_cin_visits.csv 1,200 1,198 2 1", Words(page.Find("section[aria-labelledby=files] tbody tr").TextContent));
    }

    [Fact]
    public async Task Load_WhoseFindingsAreForgotten_SaysSo()
    {
        await using (var context = await Store.Store.OpenAsync(CancellationToken.None))
        {
            await context.LoadFindings.ExecuteDeleteAsync();
        }

        var page = Load(1);

        Assert.Contains("Of 3 findings the store has only the number", page.Markup, StringComparison.Ordinal);
        Assert.Empty(page.FindAll("a[download]"));
    }

    [Fact]
    public void Load_ThatIsNotThere_SaysWhereToChooseOne() => Assert.Contains("There is no load by this number.", Load(99).Markup, StringComparison.Ordinal);

    [Fact]
    public void Loads_ForAnybodyElse_AreRefused()
    {
        OpenPortal(Director, "/administration/loads");

        var page = Render<LoadsPage>();
        page.WaitForElement(".state", TimeSpan.FromSeconds(30));

        Assert.Contains("shown to those who bring the data in", page.Markup, StringComparison.Ordinal);
    }

    private static LoadFinding Finding(int number, string kind, string reason) =>
        new() { LoadId = 1, Number = number, File = "ssd_cin_visits", Row = number, Column = "cinv_person_id", Kind = kind, ValueClass = "unknown id", Reason = reason };

    private IRenderedComponent<LoadPage> Load(int id)
    {
        OpenPortal(Analyst, $"/administration/loads/{id}");
        var page = Render<LoadPage>(parameters => parameters.Add(load => load.Id, id));
        page.WaitForElement(".finding, .state", TimeSpan.FromSeconds(30));
        return page;
    }
}
