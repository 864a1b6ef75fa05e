using SkiaSharp;

namespace Dashboard.Web.Ui.Documents.Pictures;

/// <summary>Paints a picture as PNG, for readers of files that do not draw SVG. Needs nothing installed: library and typeface come with the portal.</summary>
public static class PngPicture
{
    private const float Scale = 2.5f;
    private static readonly SKTypeface Plain = Typeface("source-sans-3-400.woff");
    private static readonly SKTypeface Bold = Typeface("source-sans-3-600.woff");

    /// <summary>The bytes of the picture.</summary>
    public static byte[] Write(Picture picture)
    {
        using var surface = SKSurface.Create(new SKImageInfo((int)(picture.Width * Scale), (int)(picture.Height * Scale), SKColorType.Rgba8888, SKAlphaType.Opaque));
        surface.Canvas.Scale(Scale);
        foreach (var shape in picture.Shapes)
        {
            using var paint = new SKPaint { IsAntialias = true, Color = SKColor.Parse(shape.Colour) };
            Draw(surface.Canvas, shape, paint);
        }

        using var image = surface.Snapshot();
        using var bytes = image.Encode(SKEncodedImageFormat.Png, quality: 100);
        return bytes.ToArray();
    }

    private static void Draw(SKCanvas canvas, PictureShape shape, SKPaint paint)
    {
        switch (shape)
        {
            case PictureLine line:
                Stroke(canvas, line, paint);
                break;
            case PictureBox box:
                canvas.DrawRect((float)box.X, (float)box.Y, (float)Math.Max(0, box.Width), (float)Math.Max(0, box.Height), paint);
                break;
            case PictureDot dot:
                canvas.DrawCircle((float)dot.X, (float)dot.Y, (float)(PictureDot.Radius + (PictureDot.Ring / 2)), paint);
                if (dot.Hollow)
                {
                    paint.Color = SKColor.Parse(PictureColours.Paper);
                    canvas.DrawCircle((float)dot.X, (float)dot.Y, (float)(PictureDot.Radius - (PictureDot.Ring / 2)), paint);
                }

                break;
            case PictureText words:
                using (var font = new SKFont(words.Strong ? Bold : Plain, (float)PictureText.Size))
                {
                    canvas.DrawText(DocumentText.Line(words.Text), (float)words.X, (float)words.Y, Side(words.Side), font, paint);
                }

                break;
        }
    }

    private static void Stroke(SKCanvas canvas, PictureLine line, SKPaint paint)
    {
        using var dashes = line.Dashed ? SKPathEffect.CreateDash([5, 4], 0) : null;
        using var path = new SKPath();
        path.AddPoly([.. line.Points.Select(point => new SKPoint((float)point.X, (float)point.Y))], close: false);
        paint.Style = SKPaintStyle.Stroke;
        paint.StrokeWidth = (float)line.Weight;
        paint.StrokeJoin = SKStrokeJoin.Round;
        paint.PathEffect = dashes;
        canvas.DrawPath(path, paint);
    }

    private static SKTextAlign Side(TextSide side) => side switch
    {
        TextSide.Middle => SKTextAlign.Center,
        TextSide.End => SKTextAlign.Right,
        _ => SKTextAlign.Left,
    };

    private static SKTypeface Typeface(string name)
    {
        using var font = typeof(PngPicture).Assembly.GetManifestResourceStream(name) ?? throw new InvalidOperationException($"The typeface {name} is not in the portal.");
        return SKTypeface.FromStream(font) ?? throw new InvalidOperationException($"The typeface {name} cannot be read.");
    }
}
