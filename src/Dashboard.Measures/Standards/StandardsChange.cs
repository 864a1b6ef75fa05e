using Dashboard.Measures.Calendar;

namespace Dashboard.Measures.Standards;

/// <summary>From which month which profile holds, with which local rules.</summary>
public sealed record StandardsChange(Month From, string ProfileId, IReadOnlyList<TimescaleRule> Local);
