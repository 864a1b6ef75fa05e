using Dashboard.Measures.Book;
using Dashboard.Measures.Calendar;
using Dashboard.Measures.Disclosure;
using Dashboard.Measures.Engine;

namespace Dashboard.Data.Queries;

/// <summary>The figures of one measure as they are shown to readers who do not see exact numbers.</summary>
/// <param name="definition">Measure.</param>
/// <param name="control">What is withheld: of the measure, or of the number that a rate is made from.</param>
/// <param name="tree">Units whose figures are published: the authority and its services. Those of a team are of too few children.</param>
internal sealed class ShownFigures(MeasureDefinition definition, FigureControl control, OrgTree tree)
{
    /// <summary>A point of a series without a figure.</summary>
    public static SeriesPoint Withhold(SeriesPoint point) =>
        point.NotSupplied is null ? point with { Figure = UnitFigure.Withheld, Live = UnitFigure.Withheld } : point;

    /// <summary>A point of a series. What the records say now is not shown beside what was issued: the difference is often one child.</summary>
    public SeriesPoint Of(SeriesPoint point, string unitId)
    {
        var figure = Of(point.Figure, unitId, point.Month, 1);
        return point with { Figure = figure, Live = figure };
    }

    /// <summary>A figure over the months that end with one.</summary>
    public UnitFigure Of(UnitFigure figure, string unitId, Month month, int months)
    {
        if (figure.Numerator is not { } counted)
        {
            return figure;
        }

        var over = definition.Kind == MeasureKind.Rate ? definition.Months : months;
        return !tree.Holds(unitId) || control.Withholds(tree.NumberOf(unitId), month, over) ? UnitFigure.Withheld
            : definition.Kind switch
            {
                MeasureKind.Count or MeasureKind.Rate => figure with { Cases = (int)counted },
                MeasureKind.Median => figure with { Numerator = null, Cases = (int)(figure.Denominator ?? 0) },
                MeasureKind.Mean => figure with { Cases = (int)(figure.Denominator ?? 0) },
                _ => figure,
            };
    }
}
