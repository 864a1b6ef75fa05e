using Dashboard.Measures.Engine;

namespace Dashboard.Data.Queries;

/// <summary>The figure of one worker within one team.</summary>
public sealed record WorkerRow(string TeamId, string WorkerId, string Name, UnitFigure Figure);
