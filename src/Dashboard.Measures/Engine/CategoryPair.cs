namespace Dashboard.Measures.Engine;

/// <summary>One category of one split.</summary>
public readonly record struct CategoryPair(string Dimension, string Category);
