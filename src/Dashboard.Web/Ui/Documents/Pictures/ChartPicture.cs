using System.Globalization;
using Dashboard.Web.Ui.Charts;

namespace Dashboard.Web.Ui.Documents.Pictures;

/// <summary>Draws a chart with its axes and names as a picture that stands without a browser.</summary>
public static class ChartPicture
{
    private const double Width = 680;
    private const double Top = 30;
    private const double Foot = 26;
    private const double Plot = 240;
    private const double TickGap = 8;
    private const double LetterRise = 4.5;
    private const int MostLabels = 9;
    private const int LongestName = 24;
    private const double Letter = 6.6;
    private static readonly CultureInfo British = CultureInfo.GetCultureInfo("en-GB");

    /// <summary>The picture of a chart.</summary>
    public static Picture Of(ChartSpec spec)
    {
        var drawing = ChartDrawing.From(spec);
        var isLine = drawing.Kind == "line";
        var left = drawing.Horizontal ? 20 + (Letter * drawing.Labels.Select(label => Short(label).Length).DefaultIfEmpty(0).Max()) : 52;
        var right = isLine ? 16 + (Letter * drawing.Series.Select(series => Short(series.Name).Length).DefaultIfEmpty(0).Max()) : 16;
        var frame = new Frame(left, Top, Width - left - right, Plot, drawing);
        return new Picture(Width, Top + Plot + Foot, [new PictureBox(PictureColours.Paper, 0, 0, Width, Top + Plot + Foot), .. Grid(frame), .. isLine ? Lines(frame) : Bars(frame), .. Labels(frame)]);
    }

    private static IEnumerable<PictureShape> Grid(Frame frame)
    {
        foreach (var limit in frame.Drawing.Kind == "line" ? frame.Drawing.Limits : [])
        {
            var (from, to) = (frame.AtPoint(limit.From), frame.AtPoint(limit.To));
            yield return new PictureBox(PictureColours.Band, from, frame.Level(limit.Upper), to - from, frame.Level(limit.Lower) - frame.Level(limit.Upper));
        }

        for (var tick = 0; tick <= frame.Drawing.Ticks; tick++)
        {
            var value = frame.Drawing.Minimum + ((frame.Drawing.Maximum - frame.Drawing.Minimum) * tick / frame.Drawing.Ticks);
            var words = value.ToString(value == Math.Round(value) ? "N0" : "N1", British) + (frame.Drawing.Percent ? "%" : "");
            if (frame.Drawing.Horizontal)
            {
                var x = frame.Left + (frame.Width * tick / frame.Drawing.Ticks);
                yield return new PictureLine(PictureColours.Grid, [(x, frame.Top), (x, frame.Bottom)]);
                yield return new PictureText(PictureColours.Soft, x, frame.Bottom + 18, words, tick == frame.Drawing.Ticks ? TextSide.End : TextSide.Middle);
            }
            else
            {
                var y = frame.Level(value);
                yield return new PictureLine(PictureColours.Grid, [(frame.Left, y), (frame.Left + frame.Width, y)]);
                yield return new PictureText(PictureColours.Soft, frame.Left - TickGap, y + LetterRise, words, TextSide.End);
            }
        }
    }

    private static IEnumerable<PictureShape> Lines(Frame frame)
    {
        foreach (var series in frame.Drawing.Series.Reverse())
        {
            var colour = PictureColours.Of(series.Colour);
            var isChosen = series.Colour == "chosen";
            var line = LineGeometry.Of(series.Values, frame.Width, frame.Height, frame.Drawing.Minimum, frame.Drawing.Maximum, inset: 0);
            foreach (var run in line.Lines)
            {
                yield return new PictureLine(colour, [.. run.Select(point => (frame.Left + point.X, frame.Top + point.Y))], isChosen ? 2.6 : 1.6, !isChosen && series.Colour != "part-0");
            }

            foreach (var (index, x, y) in line.Points.Where(point => series.Marks[point.Index] != "plain" || line.Points.Count == 1))
            {
                yield return new PictureDot(colour, frame.Left + x, frame.Top + y, series.Marks[index] != "plain");
            }

            if (line.Points.Count > 0)
            {
                yield return new PictureText(colour, frame.Left + frame.Width + TickGap, frame.Top + line.Points[^1].Y + series.LabelOffset + LetterRise, Short(series.Name), TextSide.Start, isChosen);
            }
        }

        foreach (var note in frame.Drawing.Notes)
        {
            var place = frame.Drawing.Labels.Index().Where(label => label.Item == note.Label).Select(label => label.Index).FirstOrDefault(-1);
            if (place >= 0)
            {
                yield return new PictureLine(PictureColours.Soft, [(frame.AtPoint(place), frame.Top), (frame.AtPoint(place), frame.Bottom)], 1, Dashed: true);
                yield return new PictureText(PictureColours.Soft, frame.AtPoint(place), frame.Top - 6, note.Number.ToString(British), TextSide.Middle);
            }
        }
    }

    private static IEnumerable<PictureShape> Bars(Frame frame)
    {
        foreach (var bar in StaticBars.Of(frame.Drawing))
        {
            yield return new PictureBox(
                PictureColours.Of(bar.Colour),
                frame.Left + (bar.X * frame.Width / StaticBars.Long),
                frame.Top + (bar.Y * frame.Height / StaticBars.High),
                bar.Width * frame.Width / StaticBars.Long,
                bar.Height * frame.Height / StaticBars.High);
        }

        var x = frame.Left;
        foreach (var series in frame.Drawing.Series.Count > 1 ? frame.Drawing.Series : [])
        {
            yield return new PictureBox(PictureColours.Of(series.Colour), x, 8, 12, 12);
            yield return new PictureText(PictureColours.Ink, x + 17, 18.5, Short(series.Name), TextSide.Start);
            x += 34 + (Letter * Short(series.Name).Length);
        }
    }

    private static IEnumerable<PictureShape> Labels(Frame frame)
    {
        var labels = frame.Drawing.Labels;
        if (frame.Drawing.Horizontal)
        {
            return labels.Select((label, place) => new PictureText(PictureColours.Ink, frame.Left - TickGap, frame.Top + (frame.Height * (place + 0.5) / labels.Count) + LetterRise, Short(label), TextSide.End));
        }

        var step = (int)Math.Ceiling(labels.Count / (double)MostLabels);
        return labels.Index().Where(label => (labels.Count - 1 - label.Index) % step == 0).Select(label => new PictureText(
            PictureColours.Soft,
            frame.Drawing.Kind == "line" ? frame.AtPoint(label.Index) : frame.Left + (frame.Width * (label.Index + 0.5) / labels.Count),
            frame.Bottom + 18,
            Short(label.Item),
            TextSide.Middle));
    }

    private static string Short(string name) => name.Length <= LongestName ? name : name[..(LongestName - 1)].TrimEnd() + "…";

    private sealed record Frame(double Left, double Top, double Width, double Height, ChartDrawing Drawing)
    {
        public double Bottom => Top + Height;

        public double Level(double value) => Bottom - (Math.Clamp((value - Drawing.Minimum) / (Drawing.Maximum - Drawing.Minimum), 0, 1) * Height);

        public double AtPoint(int place) => Left + (Drawing.Labels.Count > 1 ? Width * place / (Drawing.Labels.Count - 1) : Width / 2);
    }
}
