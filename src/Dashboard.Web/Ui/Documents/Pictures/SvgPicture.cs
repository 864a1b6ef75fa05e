using System.Text;
using System.Xml;
using Dashboard.Web.Ui.Charts;

namespace Dashboard.Web.Ui.Documents.Pictures;

/// <summary>Writes a picture as SVG, sharp at any size. Words are escaped.</summary>
public static class SvgPicture
{
    private const string Namespace = "http://www.w3.org/2000/svg";
    private const string Family = "Source Sans 3, Segoe UI, Calibri, sans-serif";

    /// <summary>The picture.</summary>
    /// <param name="picture">What is drawn.</param>
    /// <param name="label">In words what it shows, for pages; null in files, where that stands beside the picture.</param>
    public static string Write(Picture picture, string? label = null)
    {
        var text = new StringBuilder();
        using (var svg = XmlWriter.Create(text, new XmlWriterSettings { OmitXmlDeclaration = true }))
        {
            svg.WriteStartElement("svg", Namespace);
            svg.WriteAttributeString("viewBox", $"0 0 {N(picture.Width)} {N(picture.Height)}");
            svg.WriteAttributeString("width", N(picture.Width));
            svg.WriteAttributeString("height", N(picture.Height));
            if (label is not null)
            {
                svg.WriteAttributeString("role", "img");
                svg.WriteAttributeString("aria-label", DocumentText.Line(label));
                svg.WriteAttributeString("focusable", "false");
            }

            foreach (var shape in picture.Shapes)
            {
                Write(svg, shape);
            }

            svg.WriteEndElement();
        }

        return text.ToString();
    }

    private static void Write(XmlWriter svg, PictureShape shape)
    {
        switch (shape)
        {
            case PictureLine line:
                Start(svg, "polyline", ("points", string.Join(' ', line.Points.Select(point => $"{N(point.X)},{N(point.Y)}"))), ("fill", "none"), ("stroke", line.Colour), ("stroke-width", N(line.Weight)), ("stroke-dasharray", line.Dashed ? "5 4" : null));
                break;
            case PictureBox box:
                Start(svg, "rect", ("x", N(box.X)), ("y", N(box.Y)), ("width", N(Math.Max(0, box.Width))), ("height", N(Math.Max(0, box.Height))), ("fill", box.Colour));
                break;
            case PictureDot dot:
                Start(svg, "circle", ("cx", N(dot.X)), ("cy", N(dot.Y)), ("r", N(PictureDot.Radius)), ("fill", dot.Hollow ? PictureColours.Paper : dot.Colour), ("stroke", dot.Colour), ("stroke-width", N(PictureDot.Ring)));
                break;
            case PictureText words:
                Start(svg, "text", ("x", N(words.X)), ("y", N(words.Y)), ("fill", words.Colour), ("font-family", Family), ("font-size", N(PictureText.Size)), ("font-weight", words.Strong ? "600" : null), ("text-anchor", words.Side.ToString().ToLowerInvariant()));
                svg.WriteString(DocumentText.Line(words.Text));
                break;
        }

        svg.WriteEndElement();
    }

    private static void Start(XmlWriter svg, string name, params ReadOnlySpan<(string Name, string? Value)> attributes)
    {
        svg.WriteStartElement(name, Namespace);
        foreach (var (attribute, value) in attributes)
        {
            if (value is not null)
            {
                svg.WriteAttributeString(attribute, value);
            }
        }
    }

    private static string N(double value) => LineGeometry.Number(value);
}
