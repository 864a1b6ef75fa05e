using Bunit;
using Dashboard.Web.Ui.Tables;

namespace Dashboard.Web.Tests.Ui;

public sealed class HeatTableTests : PortalContext
{
    [Fact]
    public void HeatTable_CanBeWalkedByKeyboard()
    {
        var table = Render<HeatTable>(p => p.Add(x => x.Spec, Spec()));

        Assert.True(table.Find("table").HasAttribute("data-arrow-keys"));
        Assert.Equal("0", table.Find("[role=region]").GetAttribute("tabindex"));
        Assert.Equal("Which steps?", table.Find("[role=region]").GetAttribute("aria-label"));
    }

    [Fact]
    public void HeatTable_Cell_CarriesItsNumberAndWhereItIs()
    {
        var link = Render<HeatTable>(p => p.Add(x => x.Spec, Spec())).Find("tbody td a");

        Assert.Equal("10%", link.TextContent);
        Assert.Equal("Rowan, Mapping: 10%", link.GetAttribute("aria-label"));
        Assert.Equal("/cases/1", link.GetAttribute("href"));
    }

    [Fact]
    public void HeatTable_ValueMissing_ShowsADashWithoutShadeOrLink()
    {
        var cell = Render<HeatTable>(p => p.Add(x => x.Spec, Spec())).FindAll("tbody td")[1];

        Assert.Equal("–", cell.TextContent.Trim());
        Assert.Contains("step-0", cell.ClassName, StringComparison.Ordinal);
        Assert.Null(cell.QuerySelector("a"));
    }

    [Fact]
    public void HeatTable_Totals_StandInTheirOwnRowAndColumn()
    {
        var table = Render<HeatTable>(p => p.Add(x => x.Spec, Spec()));

        Assert.Equal(["30%", "–", "35%"], table.FindAll("tfoot td").Select(cell => cell.TextContent.Trim()));
        Assert.Equal("All", table.FindAll("thead th")[^1].TextContent.Trim());
    }

    [Theory]
    [InlineData(null, 0)]
    [InlineData(0.0, 1)]
    [InlineData(50.0, 3)]
    [InlineData(100.0, 5)]
    [InlineData(140.0, 5)]
    public void StepOf_Value_GivesTheShade(double? value, int step) => Assert.Equal(step, (Spec() with { Minimum = 0, Maximum = 100 }).StepOf(value));

    [Fact]
    public void StepOf_AllEqual_IsLight() => Assert.Equal(1, (Spec() with { Rows = [new("Rowan", [new(5, "5"), new(5, "5")])] }).StepOf(5));

    private static HeatSpec Spec() => new()
    {
        Title = "Which steps?",
        RowHeading = "Team",
        Legend = "Darker is more",
        Columns = ["Mapping", "Safety plan"],
        Rows = [new("Rowan", [new(10, "10%", "/cases/1"), new(null, "–", "/cases/2")]) { Total = new(20, "20%") }],
        ColumnTotals = [new(30, "30%"), new(null, "")],
        GrandTotal = new(35, "35%"),
    };
}
