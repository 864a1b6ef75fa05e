namespace Dashboard.Measures.Engine;

/// <summary>The figure of one worker within one team.</summary>
public readonly record struct WorkerFigure(string TeamId, string WorkerId, UnitFigure Figure);
