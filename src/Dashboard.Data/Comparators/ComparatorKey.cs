using Dashboard.Measures.Engine;

namespace Dashboard.Data.Comparators;

/// <summary>What a published figure is about: a measure, or one category of it, such as care leavers aged 19 to 21.</summary>
public static class ComparatorKey
{
    /// <summary>Parts the measure from the category. No measure id holds it.</summary>
    public const char Separator = '/';

    /// <summary>The split whose categories figures are published for.</summary>
    public const string Dimension = Dimensions.LeaverAge;

    /// <summary>The key under which the figure is stored: "leaver.eet/19-21", or the id of the measure alone.</summary>
    public static string Of(string measureId, string? category) => category is null ? measureId : measureId + Separator + category;

    /// <summary>The measure of a key.</summary>
    public static string MeasureOf(string key) => key.Split(Separator)[0];
}
