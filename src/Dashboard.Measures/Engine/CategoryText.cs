namespace Dashboard.Measures.Engine;

/// <summary>Writes a set of categories so that equal sets have equal text, whatever the order they were named in.</summary>
public static class CategoryText
{
    public static string Of(IEnumerable<CategoryPair> pairs) => string.Join(
        '\n',
        pairs
            .OrderBy(pair => pair.Dimension, StringComparer.Ordinal)
            .ThenBy(pair => pair.Category, StringComparer.Ordinal)
            .Select(pair => $"{pair.Dimension}\t{pair.Category}"));
}
