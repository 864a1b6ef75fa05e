using System.Security.Claims;
using Bunit;
using Dashboard.Data.Access;
using Dashboard.Measures.Disclosure;
using Dashboard.Web.Ui.Charts;
using Dashboard.Web.Ui.Exports;
using Dashboard.Web.Ui.Tables;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Spreadsheet;
using Microsoft.AspNetCore.Components.Authorization;
using Microsoft.AspNetCore.Http;

namespace Dashboard.Web.Tests.Disclosure;

/// <summary>Where it is said by which rule figures are withheld, and for whom a file is.</summary>
public sealed class NoticeTests : PortalContext
{
    private static readonly DisclosureRules Rules = new() { Threshold = 7 };

    [Theory]
    [InlineData(PortalRole.Councillor, 1)]
    [InlineData(PortalRole.SeniorLeader, 0)]
    public void Table_SaysTheRuleInForceToWhomItHolds(PortalRole role, int times)
    {
        var table = Render<TableBox>(parameters => parameters.AddCascadingValue(Rules).AddCascadingValue(SignedIn(role)).Add(box => box.Label, "Table").AddChildContent("<table></table>"));

        Assert.Equal(times, table.FindAll("[data-rule]").Count);
        Assert.Equal(times == 1, table.Markup.Contains("from 1 to 7 are hidden", StringComparison.Ordinal));
    }

    [Fact]
    public void Chart_EveryFigureWithheld_SaysSo()
    {
        var chart = Chart(new ChartPoint(null) { IsWithheld = true }, new ChartPoint(null));

        Assert.Contains("are withheld", chart.Find(".blank").TextContent, StringComparison.Ordinal);
        Assert.Single(chart.FindAll("[data-rule]"));
    }

    [Fact]
    public void Chart_NoFigures_SaysThatThereAreNone() =>
        Assert.Contains("No figures", Chart(new ChartPoint(null)).Find(".blank").TextContent, StringComparison.Ordinal);

    [Fact]
    public void Chart_Figures_SaysTheRuleOnceAndFirstInItsTable()
    {
        var chart = Chart(new ChartPoint(12));

        Assert.Single(chart.FindAll("[data-rule]"));
        Assert.StartsWith("data:text/csv;charset=utf-8,%EF%BB%BF%22Figures%20from%201%20to%207", chart.Find("a[download]").GetAttribute("href"), StringComparison.Ordinal);
    }

    [Fact]
    public void Workbook_FirstRow_SaysForWhomItIs()
    {
        using var file = new MemoryStream();

        SheetWriter.Write(file, new SheetSpec { Name = "Rows", Notice = "To share", Columns = [new SheetColumn("Unit", 10)], Rows = [["Beech"]], About = [] });

        file.Position = 0;
        using var document = SpreadsheetDocument.Open(file, isEditable: false);
        var rows = document.WorkbookPart!.WorksheetParts.First().Worksheet!.Descendants<Row>().Select(row => row.InnerText);
        Assert.Equal(["To share", "Unit", "Beech"], rows);
    }

    [Fact]
    public void Audience_NoRulesInForce_IsRefused() =>
        Assert.Throws<InvalidOperationException>(() => ExportAudience.Of(
            new DefaultHttpContext { RequestServices = Services },
            new AccessScope { UserId = "test", Role = PortalRole.Councillor, UnitIds = ["authority"] }));

    private IRenderedComponent<ChartPanel> Chart(params ChartPoint[] points) => Render<ChartPanel>(parameters => parameters
        .AddCascadingValue(Rules)
        .AddCascadingValue(SignedIn(PortalRole.Councillor))
        .Add(panel => panel.Spec, new ChartSpec { Id = "chart", Kind = ChartKind.Line, Labels = [.. points.Select((_, place) => $"Month {place}")], Series = [new ChartSeries("Beech", SeriesRole.Chosen, points)] })
        .Add(panel => panel.Title, "How many?")
        .Add(panel => panel.Unit, "children")
        .Add(panel => panel.Period, "Oct 26"));

    private static Task<AuthenticationState> SignedIn(PortalRole role) =>
        Task.FromResult(new AuthenticationState(new ClaimsPrincipal(new ClaimsIdentity([new Claim(ClaimTypes.Role, role.ToString())], "test"))));
}
