using System.Globalization;
using System.Runtime.CompilerServices;
using System.Text.RegularExpressions;

namespace Dashboard.Web.Tests.Ui;

/// <summary>Reads the colours from the sheet and measures them, because a checker in the browser cannot judge text over drawings.</summary>
public sealed partial class TokenContrastTests
{
    private const double Text = 4.5;
    private const double Shape = 3;

    public static TheoryData<string, string, double> Pairs
    {
        get
        {
            var pairs = new TheoryData<string, string, double>();
            foreach (var ground in (string[])["page", "surface"])
            {
                foreach (var ink in (string[])["ink", "ink-soft", "link", "primary-ink", "accent", "improving", "worsening", "steady", "no-direction", "caution-line"])
                {
                    pairs.Add(ink, ground, Text);
                }

                foreach (var line in (string[])["border-strong", "focus", "series-1", "series-3"])
                {
                    pairs.Add(line, ground, Shape);
                }
            }

            foreach (var (ink, ground) in ((string, string)[])[("ink", "sunken"), ("ink-soft", "sunken"), ("ink", "caution-soft"), ("primary-ink", "primary-soft"), ("ink", "primary-soft"), ("on-primary", "primary"),
                ("rail-ink", "rail"), ("rail-ink", "rail-hover"), ("rail-ink-strong", "rail-active"), ("ink-soft", "heat-0"),
                ("heat-ink", "heat-1"), ("heat-ink", "heat-2"), ("heat-ink", "heat-3"), ("heat-ink-deep", "heat-4"), ("heat-ink-deep", "heat-5")])
            {
                pairs.Add(ink, ground, Text);
            }

            return pairs;
        }
    }

    [Theory]
    [MemberData(nameof(Pairs))]
    public void Colours_LightTheme_CanBeRead(string ink, string ground, double least) => Measure(Light(), ink, ground, least);

    [Theory]
    [MemberData(nameof(Pairs))]
    public void Colours_DarkTheme_CanBeRead(string ink, string ground, double least)
    {
        var colours = Light();
        foreach (var (name, value) in Block("[data-theme=\"dark\"] {"))
        {
            colours[name] = value;
        }

        Measure(colours, ink, ground, least);
    }

    private static void Measure(Dictionary<string, double> colours, string ink, string ground, double least)
    {
        var (a, b) = (colours[ink], colours[ground]);
        var contrast = (Math.Max(a, b) + 0.05) / (Math.Min(a, b) + 0.05);

        Assert.True(contrast >= least, $"{ink} on {ground}: {contrast:0.00}, at least {least}");
    }

    private static Dictionary<string, double> Light() => Block(":root {");

    private static Dictionary<string, double> Block(string start)
    {
        var sheet = Sheet();
        var from = sheet.IndexOf(start, StringComparison.Ordinal);
        return Token().Matches(sheet[from..sheet.IndexOf('}', from)]).ToDictionary(match => match.Groups[1].Value, match => Luminance(match.Groups[2].Value));
    }

    private static string Sheet([CallerFilePath] string here = "") =>
        File.ReadAllText(Path.Combine(Path.GetDirectoryName(here)!, "../../../src/Dashboard.Web/wwwroot/css/tokens.css"));

    private static double Luminance(string hex)
    {
        double Channel(int at)
        {
            var value = int.Parse(hex.AsSpan(at, 2), NumberStyles.HexNumber, CultureInfo.InvariantCulture) / 255.0;
            return value <= 0.04045 ? value / 12.92 : Math.Pow((value + 0.055) / 1.055, 2.4);
        }

        return 0.2126 * Channel(0) + 0.7152 * Channel(2) + 0.0722 * Channel(4);
    }

    [GeneratedRegex("--([a-z0-9-]+): #([0-9a-f]{6});")]
    private static partial Regex Token();
}
