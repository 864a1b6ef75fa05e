namespace Dashboard.Measures.Engine;

/// <summary>A team and worker that a case belongs to. Either may be missing.</summary>
public readonly record struct Holding(string? TeamId, string? WorkerId);
