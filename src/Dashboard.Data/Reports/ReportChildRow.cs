namespace Dashboard.Data.Reports;

/// <summary>A complex case that a report names, for who may open the child.</summary>
/// <param name="Id">Number of the entry.</param>
/// <param name="ChildId">Child.</param>
/// <param name="Text">What makes it complex, and what is being done.</param>
/// <param name="AddedBy">Name of who wrote it.</param>
public sealed record ReportChildRow(int Id, string ChildId, string Text, string AddedBy);
