using Dashboard.Measures.Engine;

namespace Dashboard.Data.Queries;

/// <summary>The figure of one category of a split.</summary>
public sealed record SplitRow(string Dimension, string Category, UnitFigure Figure);
