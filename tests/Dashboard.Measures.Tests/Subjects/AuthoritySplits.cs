using Dashboard.Measures.Engine;

namespace Dashboard.Measures.Tests.Subjects;

/// <summary>What a test reads of the splits of a result.</summary>
internal static class AuthoritySplits
{
    /// <summary>Cases counted by category, in the authority.</summary>
    public static Dictionary<string, double?> Of(MeasureResult result, string dimension) => result.Splits
        .Where(split => split.UnitId == "authority" && split.Category.Dimension == dimension)
        .ToDictionary(split => split.Category.Category, split => split.Figure.Numerator);
}
