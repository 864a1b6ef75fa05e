using Dashboard.Data.Queries;
using Dashboard.Measures.Engine;

namespace Dashboard.Web.Ui.Measures;

/// <summary>One split of a figure: its categories in the order of the code list, or its bands in order.</summary>
public sealed record SplitTable(string Dimension, string Title, IReadOnlyList<SplitTable.Line> Lines)
{
    /// <summary>Bands show how the cases spread, so the bar is of cases; other splits show the figure.</summary>
    public bool IsBand => Dimension == Dimensions.Band;

    /// <summary>A category.</summary>
    public sealed record Line(CategoryPair Pair, string Label, UnitFigure Figure)
    {
        /// <summary>Published figures of the category; null when there are none.</summary>
        public Comparison? Published { get; init; }
    }
}
