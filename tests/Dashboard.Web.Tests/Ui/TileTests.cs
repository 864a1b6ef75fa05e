using Bunit;
using Dashboard.Web.Ui.States;
using Microsoft.AspNetCore.Components;

namespace Dashboard.Web.Tests.Ui;

public sealed class TileTests : PortalContext
{
    private bool _broken = true;

    [Fact]
    public void Tile_ContentThrows_ShowsAReferenceAndNoDetail()
    {
        var tile = Tile(1);

        Assert.Contains("Figures could not be shown", tile.Find("[role=alert]").TextContent, StringComparison.Ordinal);
        Assert.DoesNotContain("secret", tile.Markup, StringComparison.Ordinal);
        Assert.Matches("[2-9B-Z]{4}-[2-9B-Z]{4}", tile.Find("strong.figures").TextContent);
    }

    [Fact]
    public void Tile_KeyChanges_TriesAgain()
    {
        var tile = Tile(1);
        _broken = false;

        tile.Render(p => p.Add(x => x.ResetKey, 2));

        Assert.Equal("fine", tile.Find("b").TextContent);
    }

    [Fact]
    public void Tile_KeyStays_StaysFailed()
    {
        var tile = Tile(1);
        _broken = false;

        tile.Render(p => p.Add(x => x.ResetKey, 1));

        Assert.NotNull(tile.Find("[role=alert]"));
    }

    [Fact]
    public async Task Tile_TryAgain_ShowsTheContent()
    {
        var tile = Tile(1);
        _broken = false;

        await tile.Find("button").ClickAsync(new());

        Assert.Equal("fine", tile.Find("b").TextContent);
    }

    private IRenderedComponent<Tile> Tile(object key)
    {
        RenderFragment content = builder =>
        {
            if (_broken)
            {
                throw new InvalidOperationException("secret");
            }

            builder.AddMarkupContent(0, "<b>fine</b>");
        };
        return Render<Tile>(p => p.Add(x => x.Title, "Figures").Add(x => x.ResetKey, key).Add(x => x.ChildContent, content));
    }
}
