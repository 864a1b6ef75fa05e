using Dashboard.Data.Writing;

namespace Dashboard.Data.Cycle;

/// <summary>What was written about a meeting was not kept.</summary>
public sealed class CycleRefusedException(IReadOnlyList<string> faults) : WriteRefusedException(faults);
