using Dashboard.Measures.Engine;

namespace Dashboard.Web.Ui.Measures;

/// <summary>Puts first what needs attention first: the low end where higher is better, the high end where lower is; unknown figures last.</summary>
public static class AttentionOrder
{
    public static IReadOnlyList<T> Of<T>(MeasureDefinition definition, IEnumerable<T> items, Func<T, double?> value, Func<T, string> name) =>
    [
        .. items
            .OrderBy(item => value(item) is null)
            .ThenBy(item => Key(definition.Polarity, value(item)))
            .ThenBy(name, StringComparer.CurrentCulture),
    ];

    private static double Key(Polarity polarity, double? value) => polarity switch
    {
        Polarity.HigherIsBetter => value ?? 0,
        Polarity.LowerIsBetter => -(value ?? 0),
        _ => 0,
    };
}
