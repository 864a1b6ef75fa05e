namespace Dashboard.Measures.Engine;

/// <summary>The figure of one unit for one category of a split.</summary>
public readonly record struct SplitFigure(string UnitId, CategoryPair Category, UnitFigure Figure);
