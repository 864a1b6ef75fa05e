using Bunit;
using Dashboard.Web.Features.Administration.Publications;
using Dashboard.Web.Tests.Features.Support;

namespace Dashboard.Web.Tests.Features.Administration;

public sealed class PublicationsPageTests : AdministrationPages
{
    [Fact]
    public async Task IssuedMonths_SayWhenByWhomAndWhatHasChanged()
    {
        await Store.ReplaceAsync(FigureBook.New().Referred("T1-C0", "2026-10-20"), months: 3);
        OpenPortal(Analyst, "/administration/publications");

        var rows = Render<PublicationsPage>().FindAll("tbody tr");

        Assert.Equal(["October 2026", "September 2026"], rows.Select(row => row.QuerySelector("th")!.TextContent));
        Assert.Equal(["11 Nov 2026", "test", "20 Nov 2026", "20 Nov 2026", "30 Nov 2026"], rows[0].QuerySelectorAll("td").Take(5).Select(cell => cell.TextContent));
        Assert.EndsWith("measures, as defined now", rows[0].QuerySelectorAll("td")[5].TextContent, StringComparison.Ordinal);
        Assert.Matches("[0-9]+ recorded late", rows[0].QuerySelectorAll("td")[7].TextContent);
        Assert.Equal(["0", "none"], rows[1].QuerySelectorAll("td").Skip(6).Select(cell => cell.TextContent));
    }

    [Fact]
    public void IssuedMonths_ForAnybodyElse_AreRefused()
    {
        OpenPortal(Director, "/administration/publications");

        Assert.Contains("shown to those who issue them", Render<PublicationsPage>().Markup, StringComparison.Ordinal);
    }
}
