using Dashboard.Measures.Engine;
using Dashboard.Measures.Formatting;

namespace Dashboard.Measures.Exceptions;

/// <summary>What was found, in words.</summary>
public static class ExceptionText
{
    private static readonly string[] Ordinals = ["first", "second", "third", "fourth", "fifth", "sixth", "seventh", "eighth", "ninth", "tenth"];

    /// <summary>"7 cases; 79% where 90% or more is expected"; null where it is one case.</summary>
    public static string? Found(ExceptionRule? rule, MeasureDefinition definition, double? value, double? compared, int cases)
    {
        if (value is null)
        {
            return null;
        }

        var figure = FigureText.Value(definition, value);
        var number = Wording.Count(cases, "case");
        return (rule?.Kind, compared) switch
        {
            (_, null) or (null, _) => $"{number}; {figure}",
            (ExceptionKind.Standard, { } held) => $"{number}; {figure} where {FigureText.Value(definition, held)} or {(rule.Counted ? "less" : "more")} is expected",
            (ExceptionKind.Limit, 0) => $"{number} past the limit",
            (ExceptionKind.Limit, { } held) => $"{number} past the limit, {FigureText.Number(held)} or fewer expected",
            (ExceptionKind.Threshold, { } held) => $"{figure}, {(rule.Direction == ExceptionDirection.Above ? "above" : "below")} {FigureText.Value(definition, held)}; {number}",
            (ExceptionKind.Change, { } held) => $"{figure}, {FigureText.Value(definition, held)} the month before; {number}",
            (_, { } held) => $"{figure}, usually about {FigureText.Value(definition, held)}; {number}",
        };
    }

    /// <summary>"first month", "third month running".</summary>
    public static string Running(int times) => times switch
    {
        <= 1 => "first month",
        _ when times <= Ordinals.Length => $"{Ordinals[times - 1]} month running",
        _ => $"{FigureText.Number(times)} months running",
    };
}
