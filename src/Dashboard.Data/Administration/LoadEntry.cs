using Dashboard.Data.Reporting;

namespace Dashboard.Data.Administration;

/// <summary>A load with the files or tables that it read.</summary>
/// <param name="Load">The load.</param>
/// <param name="Files">Files or tables, in the order of their names.</param>
public sealed record LoadEntry(Load Load, IReadOnlyList<string> Files);
