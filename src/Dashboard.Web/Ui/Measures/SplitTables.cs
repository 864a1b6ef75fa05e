using Dashboard.Data.Queries;
using Dashboard.Measures.Codes;
using Dashboard.Measures.Engine;
using Dashboard.Measures.Formatting;

namespace Dashboard.Web.Ui.Measures;

/// <summary>Arranges the splits of a figure: bands first, then the splits of the definition.</summary>
public static class SplitTables
{
    public static IReadOnlyList<SplitTable> Of(MeasureDefinition definition, IReadOnlyList<SplitRow> rows)
    {
        var byDimension = rows.ToLookup(row => row.Dimension);
        return
        [
            .. definition.Splits
                .Prepend(Dimensions.Band)
                .Where(byDimension.Contains)
                .Select(dimension => new SplitTable(
                    dimension,
                    DefinitionText.Dimension(definition, dimension),
                    [
                        .. byDimension[dimension]
                            .OrderBy(row => Order(definition, row))
                            .ThenByDescending(row => row.Figure.Numerator)
                            .ThenBy(row => row.Category, StringComparer.Ordinal)
                            .Select(row => Line(row)),
                    ])),
        ];
    }

    private static SplitTable.Line Line(SplitRow row)
    {
        var pair = new CategoryPair(row.Dimension, row.Category);
        return new SplitTable.Line(pair, DefinitionText.Category(pair), row.Figure);
    }

    private static int Order(MeasureDefinition definition, SplitRow row) => CodeLists.Of(row.Dimension) is { } list
        ? list.Order(row.Category)
        : definition.Bands.Index().Where(band => band.Item.Id == row.Category).Select(band => band.Index).FirstOrDefault(definition.Bands.Count);
}
