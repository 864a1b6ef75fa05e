using Bunit;
using Dashboard.Web.Ui.Tables;

namespace Dashboard.Web.Tests.Ui;

public sealed class PagerTests : PortalContext
{
    [Theory]
    [InlineData(1, "1–50 of 1,254", "1 2 … 26")]
    [InlineData(13, "601–650 of 1,254", "1 … 12 13 14 … 26")]
    [InlineData(26, "1,251–1,254 of 1,254", "1 … 25 26")]
    [InlineData(99, "1,251–1,254 of 1,254", "1 … 25 26")]
    [InlineData(-3, "1–50 of 1,254", "1 2 … 26")]
    public void Pager_Page_ShowsItsPlace(int page, string range, string numbers)
    {
        var pager = Pager(page, 1254);

        Assert.Equal(range, pager.Find("p").TextContent);
        Assert.Equal(numbers, string.Join(' ', pager.FindAll("li").Select(item => item.TextContent.Trim()).Where(text => text is not ("Previous" or "Next"))));
    }

    [Fact]
    public void Pager_FirstPage_HasNoPrevious()
    {
        var pager = Pager(1, 1254);

        Assert.Empty(pager.FindAll("[rel=prev]"));
        Assert.Equal("?page=2", pager.Find("[rel=next]").GetAttribute("href"));
        Assert.Equal("1", pager.Find("[aria-current=page]").TextContent);
    }

    [Theory]
    [InlineData(0)]
    [InlineData(50)]
    public void Pager_OnePage_ShowsNothing(int total) => Assert.Empty(Pager(1, total).Markup.Trim());

    private IRenderedComponent<Pager> Pager(int page, int total) =>
        Render<Pager>(p => p.Add(x => x.Page, page).Add(x => x.PageSize, 50).Add(x => x.Total, total).Add(x => x.Url, number => $"?page={number}"));
}
