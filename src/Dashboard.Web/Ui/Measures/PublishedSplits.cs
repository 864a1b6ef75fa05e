using Dashboard.Data.Access;
using Dashboard.Data.Comparators;
using Dashboard.Data.Queries;
using Dashboard.Measures.Calendar;
using Dashboard.Measures.Engine;

namespace Dashboard.Web.Ui.Measures;

/// <summary>Puts published figures beside the categories of a split that they are of, such as care leavers aged 19 to 21.</summary>
public static class PublishedSplits
{
    /// <summary>The split with what is published for its categories; the split itself where nothing can be.</summary>
    public static async Task<SplitTable> OfAsync(ComparatorQueries comparators, AccessScope scope, MeasureDefinition definition, SplitTable split, Month month, CancellationToken cancellationToken)
    {
        if (split.Dimension != ComparatorKey.Dimension)
        {
            return split;
        }

        var lines = new List<SplitTable.Line>();
        foreach (var line in split.Lines)
        {
            lines.Add(line with { Published = await comparators.ComparisonAsync(scope, definition.Id, line.Pair.Category, month, cancellationToken) });
        }

        return split with { Lines = lines };
    }
}
