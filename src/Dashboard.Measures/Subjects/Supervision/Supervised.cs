using Dashboard.Measures.Engine;

namespace Dashboard.Measures.Subjects.Supervision;

/// <summary>A case with the supervisor of the last supervision; null where there was none or it is not recorded.</summary>
internal sealed record Supervised(MeasureCase Case, string? SupervisorId);
