using System.Globalization;
using Dashboard.Measures.Disclosure;
using Dashboard.Measures.Engine;

namespace Dashboard.Measures.Formatting;

/// <summary>Figures in words and digits. The only place that decides how a figure is written.</summary>
public static class FigureText
{
    /// <summary>What stands for a figure that cannot be computed.</summary>
    public const string None = "–";

    private static readonly CultureInfo British = CultureInfo.GetCultureInfo("en-GB");

    /// <summary>Beside the mark of a figure that is withheld.</summary>
    public const string WithheldNote = "withheld: small numbers";

    /// <summary>A figure as headline: 62%, 1,604, 54.3, 31 days; a mark where it is withheld.</summary>
    public static string Headline(MeasureDefinition definition, UnitFigure figure) => figure.IsWithheld ? DisclosureRules.Mark : Value(definition, figure.Value);

    /// <summary>One of the numbers that a figure is made of; a mark where it is withheld.</summary>
    public static string Part(UnitFigure figure, double? part) => figure.IsWithheld ? DisclosureRules.Mark : Number(part);

    /// <summary>A value of a measure.</summary>
    public static string Value(MeasureDefinition definition, double? value) => value is not { } known
        ? None
        : definition.IsPercentage ? Percent(known)
        : definition.Kind switch
        {
            MeasureKind.Count => known.ToString("N0", British),
            MeasureKind.Rate => known.ToString("N1", British),
            _ => OneDecimal(known),
        };

    /// <summary>A share from 0 to 1 as a percentage.</summary>
    public static string Percent(double? share) => share is { } known ? (known * 100).ToString("0", British) + "%" : None;

    /// <summary>What a figure is made of: "812 of 1,310", "3,211 in 62,000 children"; null for a count.</summary>
    public static string? Parts(MeasureDefinition definition, UnitFigure figure) => definition.Kind switch
    {
        _ when figure.IsWithheld => null,
        MeasureKind.Share when figure.Denominator is { } cases => $"{Number(figure.Numerator)} of {Number(cases)}",
        MeasureKind.Mean when figure.Denominator is { } whole && definition.IsPartOfWhole => $"{Number(figure.Numerator)} of {Number(whole)} {definition.WeightUnit}",
        MeasureKind.Rate when figure.Denominator is { } residents => $"{Number(figure.Numerator)} among {Number(residents)} children",
        MeasureKind.Mean when figure.Denominator is { } weight && definition.WeightUnit is { } unit => $"{Number(figure.Numerator)} {definition.AmountUnit} for {Number(weight)} {unit}",
        MeasureKind.Mean when figure.Denominator is { } cases => Cases(cases),
        MeasureKind.Median => Cases(figure.Denominator),
        _ => null,
    };

    private static string Cases(double? cases) => $"{Number(cases)} case{(cases == 1 ? string.Empty : "s")}";

    /// <summary>A difference of two values of a measure, without sign: 4 points, 12, 0.6.</summary>
    public static string Difference(MeasureDefinition definition, double difference) => definition.Kind switch
    {
        _ when definition.IsPercentage => Points(Math.Abs(difference)),
        MeasureKind.Count => Math.Abs(difference).ToString("N0", British),
        _ => Math.Abs(difference).ToString("0.#", British),
    };

    /// <summary>A number: whole ones with thousands, others with one decimal.</summary>
    public static string Number(double? number) => number is not { } known
        ? None
        : known == Math.Round(known) ? known.ToString("N0", British) : known.ToString("N1", British);

    /// <summary>An index, where 1 is alike: 1.52.</summary>
    public static string Index(double? index) => index?.ToString("0.00", British) ?? None;

    /// <summary>The ends of an interval of an index: 1.10 to 2.09.</summary>
    public static string Interval(double? lower, double? upper) => lower is null || upper is null ? None : $"{Index(lower)} to {Index(upper)}";

    /// <summary>A date: 31 Oct 2026.</summary>
    public static string Date(DateOnly? date) => date?.ToString("d MMM yyyy", British) ?? None;

    /// <summary>A month: October 2026.</summary>
    public static string Month(Calendar.Month month) => month.Start.ToString("MMMM yyyy", British);

    /// <summary>A quarter: July to September 2026.</summary>
    public static string Quarter(Calendar.Quarter quarter) => $"{quarter.First.Start.ToString("MMMM", British)} to {Month(quarter.Last)}";

    /// <summary>A month on an axis: Oct 26.</summary>
    public static string ShortMonth(Calendar.Month month) => month.Start.ToString("MMM yy", British);

    /// <summary>Whether a share rests on so few cases that it may swing.</summary>
    public static bool IsSmall(MeasureDefinition definition, UnitFigure figure) =>
        definition.Kind is MeasureKind.Share or MeasureKind.Mean or MeasureKind.Median && figure.Cases is > 0 and < DisclosureRules.Few;

    /// <summary>Rounded first: a small fall is 0 and not minus 0.</summary>
    private static string OneDecimal(double value) => (Math.Round(value, 1, MidpointRounding.AwayFromZero) + 0.0).ToString("0.#", British);

    private static string Points(double share)
    {
        var points = Math.Round(share * 100);
        return points == 1 ? "1 point" : points.ToString("0", British) + " points";
    }
}
