using Dashboard.Measures.Engine;

namespace Dashboard.Data.Queries;

/// <summary>The figure of one worker.</summary>
public sealed record WorkerRow(string WorkerId, string Name, UnitFigure Figure);
