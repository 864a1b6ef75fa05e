using Dashboard.Data.Writing;

namespace Dashboard.Data.Actions;

/// <summary>An action was not kept or not marked done.</summary>
public sealed class ActionRefusedException(IReadOnlyList<string> faults) : WriteRefusedException(faults);
