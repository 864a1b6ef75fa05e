using System.Text;
using Dashboard.Web.Ui.Documents.Pictures;
using DocumentFormat.OpenXml.Drawing;
using DocumentFormat.OpenXml.Drawing.Wordprocessing;
using DocumentFormat.OpenXml.Office2019.Drawing.SVG;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Wordprocessing;
using Pic = DocumentFormat.OpenXml.Drawing.Pictures;

namespace Dashboard.Web.Ui.Documents.Word;

/// <summary>A chart in the text: SVG for Word, PNG for what does not draw SVG, and its words for those who hear it.</summary>
internal sealed class DocxPicture(MainDocumentPart main)
{
    private const long PointsOfWidth = 635;
    private const string SvgExtension = "{96DAC541-7B7A-43D3-8B79-37D633B846F1}";
    private uint _count;

    /// <summary>The paragraph of a picture.</summary>
    /// <param name="block">Picture.</param>
    /// <param name="width">Width of the text in twentieths of a point.</param>
    public DocumentFormat.OpenXml.Wordprocessing.Paragraph Of(PictureBlock block, int width)
    {
        var picture = ChartPicture.Of(block.Chart);
        var png = Part(PngPicture.Write(picture), ImagePartType.Png);
        var svg = Part(Encoding.UTF8.GetBytes(SvgPicture.Write(picture)), ImagePartType.Svg);
        var (across, down) = (width * PointsOfWidth, (long)(width * PointsOfWidth * picture.Height / picture.Width));
        var (id, name) = (++_count, DocumentText.Line(block.Title));
        var blip = new Blip(new BlipExtensionList(new BlipExtension(new SVGBlip { Embed = svg }) { Uri = SvgExtension })) { Embed = png };
        var drawing = new Pic.Picture(
            new Pic.NonVisualPictureProperties(
                new Pic.NonVisualDrawingProperties { Id = id, Name = name, Description = DocumentText.Line(block.Alternative) },
                new Pic.NonVisualPictureDrawingProperties(new PictureLocks { NoChangeAspect = true })),
            new Pic.BlipFill(blip, new Stretch(new FillRectangle())),
            new Pic.ShapeProperties(
                new Transform2D(new Offset { X = 0, Y = 0 }, new Extents { Cx = across, Cy = down }),
                new PresetGeometry(new AdjustValueList()) { Preset = ShapeTypeValues.Rectangle }));
        var inline = new Inline(
            new Extent { Cx = across, Cy = down },
            new EffectExtent { LeftEdge = 0, TopEdge = 0, RightEdge = 0, BottomEdge = 0 },
            new DocProperties { Id = id, Name = name, Description = DocumentText.Line(block.Alternative) },
            new DocumentFormat.OpenXml.Drawing.Wordprocessing.NonVisualGraphicFrameDrawingProperties(new GraphicFrameLocks { NoChangeAspect = true }),
            new Graphic(new GraphicData(drawing) { Uri = "http://schemas.openxmlformats.org/drawingml/2006/picture" }))
        {
            DistanceFromTop = 0,
            DistanceFromBottom = 0,
            DistanceFromLeft = 0,
            DistanceFromRight = 0,
        };
        return new DocumentFormat.OpenXml.Wordprocessing.Paragraph(
            new DocumentFormat.OpenXml.Wordprocessing.ParagraphProperties(new KeepNext()),
            new DocumentFormat.OpenXml.Wordprocessing.Run(new Drawing(inline)));
    }

    private string Part(byte[] bytes, ImagePartType kind)
    {
        var part = main.AddImagePart(kind);
        using var stream = new MemoryStream(bytes);
        part.FeedData(stream);
        return main.GetIdOfPart(part);
    }
}
