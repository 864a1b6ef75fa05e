using Dashboard.Import.AnnexA.Records;

namespace Dashboard.Import.AnnexA;

/// <summary>The records that one row of a list stands for.</summary>
/// <param name="ChildId">The child.</param>
/// <param name="Add">Puts the records with those of the other rows.</param>
internal sealed record ListEntry(string ChildId, Action<AnnexARecords> Add);
