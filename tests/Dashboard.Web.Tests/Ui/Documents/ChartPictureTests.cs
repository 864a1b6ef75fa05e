using Dashboard.Web.Ui.Charts;
using Dashboard.Web.Ui.Documents.Pictures;
using SkiaSharp;

namespace Dashboard.Web.Tests.Ui.Documents;

public sealed class ChartPictureTests
{
    [Fact]
    public void Line_MissingMonth_LeavesAGap()
    {
        var picture = ChartPicture.Of(DocumentSamples.Chart());

        Assert.DoesNotContain(picture.Shapes.OfType<PictureLine>(), line => line.Colour == PictureColours.Of("chosen"));
        Assert.Single(picture.Shapes.OfType<PictureDot>(), dot => dot.Hollow);
    }

    [Fact]
    public void Names_StandAtTheEndsOfLines() => Assert.Equal(
        ["England", "Exampleshire"],
        ChartPicture.Of(DocumentSamples.Chart()).Shapes.OfType<PictureText>().Where(text => text.Side == TextSide.Start).Select(text => text.Text).Order());

    [Theory]
    [InlineData(ChartKind.Line, false)]
    [InlineData(ChartKind.Bar, false)]
    [InlineData(ChartKind.Bar, true)]
    [InlineData(ChartKind.StackedBar, true)]
    public void Shapes_OfEveryKind_StayOnThePaper(ChartKind kind, bool horizontal)
    {
        var picture = ChartPicture.Of(DocumentSamples.Chart() with { Kind = kind, Horizontal = horizontal, IsPercent = kind != ChartKind.StackedBar });

        Assert.All(picture.Shapes.OfType<PictureBox>(), box => Assert.True(box.X >= 0 && box.Y >= 0 && box.X + box.Width <= picture.Width + 0.01 && box.Y + box.Height <= picture.Height + 0.01, box.ToString()));
        Assert.All(picture.Shapes.OfType<PictureText>(), text => Assert.InRange(text.Y, 0, picture.Height));
    }

    [Fact]
    public void Png_HoldsTheColourOfTheChosenUnit()
    {
        using var image = SKBitmap.Decode(PngPicture.Write(ChartPicture.Of(DocumentSamples.Chart() with { Kind = ChartKind.Bar })));

        Assert.Equal(1700, image.Width);
        Assert.Contains(SKColor.Parse(PictureColours.Of("chosen")), image.Pixels.Distinct());
    }

    [Fact]
    public void Svg_AnyName_IsText() => Assert.Contains(
        "&lt;b&gt;x&lt;/b&gt;",
        SvgPicture.Write(ChartPicture.Of(DocumentSamples.Chart() with { Series = [new ChartSeries("<b>x</b>", SeriesRole.Chosen, [1, 2, 3])] })),
        StringComparison.Ordinal);
}
